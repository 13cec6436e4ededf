import type { RenderQueueController } from './render-queue-controller.js';
/**
 * Remembers what a reader has opened, through every change of what is shown. The fold itself is open already: nothing is
 * rendered for it.
 */
export declare class FoldController {
    #private;
    private readonly host;
    private readonly rendering;
    constructor(host: HTMLElement, rendering: RenderQueueController);
    readonly isOpen: (id: string) => boolean;
    readonly remember: (id: string, isOpen: boolean) => void;
    /** Opens or closes all folds but the list of sections. */
    readonly openAll: (isOpen: boolean) => void;
}
