import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Gives locked facts the colours that they stand on and are written in, and looks again whenever the page may have
 * changed its own. Facts can be read before, and where it is out of date: they only stand out from the page.
 */
export declare class GroundController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent({ type, target }: Event): void;
    /** Before anything is rendered, looking costs no style of it; afterwards all of it would be styled twice. */
    hostUpdate(): void;
    hostUpdated(): void;
}
