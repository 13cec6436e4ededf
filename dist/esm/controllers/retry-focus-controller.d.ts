import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Takes a reader who tried again to the beginning of what came. The button that had the focus is gone. */
export declare class RetryFocusController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostUpdate(): void;
    hostUpdated(): void;
}
