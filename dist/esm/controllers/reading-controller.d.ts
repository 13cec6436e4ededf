import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RenderQueueController } from './render-queue-controller.js';
/**
 * Takes a reader from place to place inside the shadow root, where links by fragment do not reach:
 * from the list of sections, from a citation to its source and back.
 */
export declare class ReadingController implements ReactiveController {
    #private;
    private readonly host;
    private readonly rendering;
    /** The source shown beside the text. */
    source: string | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement, rendering: RenderQueueController);
    hostDisconnected(): void;
    /** Shows the source of a citation beside it. Without popovers, the link goes to the list. */
    readonly showSource: (event: MouseEvent) => void;
    hostUpdated(): void;
    readonly jump: (event: MouseEvent) => void;
    /** Goes to a place by its id, and tells whether there is one. */
    goTo(anchor: string): boolean;
}
