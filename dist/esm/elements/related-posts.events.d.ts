import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { ChosenPost } from '../model/relevance/choose-posts.js';
/** Posts have been chosen: those that are shown, or none where nothing is related. It does not bubble. */
export declare class RelatedPostsLoadEvent extends CustomEvent<null> {
    readonly posts: readonly ChosenPost[];
    constructor(posts: readonly ChosenPost[]);
}
/** No posts could be read. It does not bubble. */
export declare class RelatedPostsErrorEvent extends CustomEvent<null> {
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}
/** A reader follows the link to a post. It says which post, and nothing of the reader. It does not bubble. */
export declare class RelatedPostsSelectEvent extends CustomEvent<null> {
    readonly url: string;
    /** Counted from 1. */
    readonly position: number;
    constructor(url: string, 
    /** Counted from 1. */
    position: number);
}
declare global {
    interface HTMLElementEventMap {
        'related-posts-load': RelatedPostsLoadEvent;
        'related-posts-error': RelatedPostsErrorEvent;
        'related-posts-select': RelatedPostsSelectEvent;
    }
}
