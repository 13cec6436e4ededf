import { AsyncDirective } from 'lit/async-directive.js';
import type { PartInfo } from 'lit/directive.js';
/** A place in the page whose content is still to come. */
export interface Waiting {
    /** The node that the content comes into. */
    readonly place: Node;
    /** Renders the content. */
    readonly show: () => void;
}
/** What waits for its turn. */
export interface RenderQueue {
    readonly add: (waiting: Waiting) => void;
    readonly delete: (waiting: Waiting) => void;
}
declare class LaterDirective extends AsyncDirective implements Waiting {
    #private;
    constructor(part: PartInfo);
    get place(): Node;
    render(content: () => unknown, queue?: RenderQueue, isSeen?: boolean): unknown;
    readonly show: () => void;
    disconnected(): void;
    reconnected(): void;
}
/**
 * Content that nobody sees yet, such as that of a closed fold: it waits in a queue until it is its turn, or until it is
 * asked for. Once it is there it follows every change at once.
 *
 * @param content is made no sooner than it is rendered
 * @param queue none where everything is rendered at once, as in a page that is written without a browser
 * @param isSeen whether the content is seen from the beginning
 */
export declare const later: (content: () => unknown, queue?: RenderQueue | undefined, isSeen?: boolean | undefined) => import("lit-html/directive.js").DirectiveResult<typeof LaterDirective>;
export {};
