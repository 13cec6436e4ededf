import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Tells when a reader has come near to the host, or prints the page. Then it stays near. */
export declare class NearController implements ReactiveController {
    #private;
    private readonly host;
    private readonly isEager;
    isNear: boolean;
    /** @param isEager whether the host waits for nobody */
    constructor(host: ReactiveControllerHost & HTMLElement, isEager: () => boolean);
    hostConnected(): void;
    hostDisconnected(): void;
}
