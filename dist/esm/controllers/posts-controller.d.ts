import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { type Choice, type ChosenPost } from '../model/relevance/choose-posts.js';
/** Where a host looks for its posts, in this order; then its links, then the feed that the page names. */
export interface PostsHost extends ReactiveControllerHost, HTMLElement {
    readonly posts: unknown;
    readonly src: string | undefined;
    readonly maxBytes: number;
    readonly choice: Choice;
    /** Whether it is time to look. */
    readonly isWanted: boolean;
}
/** What has come of looking. `chosen` may be empty: nothing is related then. */
export type PostsState = {
    readonly status: 'ready';
    readonly chosen: readonly ChosenPost[];
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly status: 'failed';
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly status: 'loading';
};
/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
export declare class PostsController implements ReactiveController {
    #private;
    private readonly host;
    state: PostsState;
    /** Why the posts that are shown could not be loaded again. */
    stale: readonly Diagnostic[] | undefined;
    /** Whether posts are on their way, for the first time or again. */
    isLoading: boolean;
    constructor(host: PostsHost);
    /** Whether the posts can be asked for again. */
    get canReload(): boolean;
    /** Fetches the posts again. What is there stays until better ones are. */
    reload(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
