import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Post } from '../model/posts/post.js';
/** What loading keeps to. */
export interface Loading {
    /** Aborts when the posts are no longer wanted. */
    readonly signal: AbortSignal;
    /** Bytes to read of each source at most. */
    readonly maxBytes: number;
    /** Absolute address of the page that the posts are for. */
    readonly page: string;
    /** Whether the browser has to ask the servers although it may remember their answers. */
    readonly isAgain: boolean;
}
/** The posts of some sources in their order, and what their author should know. */
export interface LoadedPosts {
    readonly posts: readonly Post[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * The posts that some addresses name. A source that fails takes no other with it.
 * @param addresses as the author wrote them
 */
export declare function loadPosts(addresses: readonly string[], loading: Loading): Promise<LoadedPosts>;
/**
 * The posts in JSON that is in the page already, as text or as what it stands for, in any format that feeds have.
 * @param place where it is, in words for its author
 */
export declare function readPosts(place: string, json: unknown, signal: AbortSignal): Promise<LoadedPosts>;
