import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** A place in the page whose content is still to come. */
interface Waiting {
    /** The node that the content comes into. */
    readonly place: Node;
    /** Renders the content. */
    readonly show: () => void;
}
/**
 * Renders what is folded once the rest is painted, in slices while nothing else is to be done: nobody waits for what
 * they do not see, and yet find in page, links and screen readers reach it soon. What is opened, printed or jumped to
 * before is rendered at once.
 */
export declare class RenderQueueController implements ReactiveController {
    #private;
    private readonly host;
    private readonly attempt;
    /** @param attempt does what may fail */
    constructor(host: ReactiveControllerHost & HTMLElement, attempt: (work: () => void) => void);
    readonly add: (waiting: Waiting) => void;
    readonly delete: (waiting: Waiting) => void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Renders all that waits, now. */
    readonly flush: () => void;
    /** Renders what waits inside a node, now. What is folded in there waits on. */
    readonly showIn: (node: Node) => void;
    handleEvent({ target }: Event): void;
}
export {};
