import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RenderQueueController } from './render-queue-controller.js';
/** Opens everything that is folded while the page is printed, and folds it again afterwards. */
export declare class PrintController implements ReactiveController {
    #private;
    private readonly host;
    private readonly rendering;
    constructor(host: ReactiveControllerHost & HTMLElement, rendering: RenderQueueController);
    hostConnected(): void;
    hostDisconnected(): void;
}
