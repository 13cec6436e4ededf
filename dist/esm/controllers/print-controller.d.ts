import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Opens everything that is folded while the page is printed, and folds it again afterwards. */
export declare class PrintController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
