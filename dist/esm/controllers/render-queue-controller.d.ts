import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** A place in the page whose content is still to come. */
interface Waiting {
    /** The node that the content comes into. */
    readonly place: Node;
    /** Whether readers see it, and so wait for it. */
    readonly isSeen: boolean;
    /** Renders the content. */
    readonly show: () => void;
}
interface Work {
    /** Does what may fail. */
    readonly attempt: (work: () => void) => void;
    /** Hears that all is rendered that readers see, where that was not in the task of the update. */
    readonly onShown: () => void;
}
/**
 * Renders in slices, so that the page answers in between: first what is seen, then, once that is painted and nothing
 * else is to be done, what is folded. Nobody waits for what they do not see, and yet find in page, links and screen
 * readers reach it soon. What is opened, printed or jumped to before is rendered at once.
 */
export declare class RenderQueueController implements ReactiveController {
    #private;
    private readonly host;
    private readonly work;
    /** The host adds it after those that look at the page: looking costs a style of everything that is there. */
    constructor(host: ReactiveControllerHost & HTMLElement, work: Work);
    /** Whether all is rendered that readers see. */
    get isShown(): boolean;
    readonly add: (waiting: Waiting) => void;
    readonly delete: (waiting: Waiting) => void;
    /** The beginning is rendered in the same task: what is painted first is the comparison. */
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Renders all that waits, now. */
    readonly flush: () => void;
    /** Renders what waits inside a node, now. What is folded in there waits on. */
    readonly showIn: (node: Node) => void;
    handleEvent({ target }: Event): void;
}
export {};
