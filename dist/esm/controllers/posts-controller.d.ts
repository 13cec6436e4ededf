import type { ReactiveControllerHost } from 'lit';
import type { Post } from '../model/posts/post.js';
import { type Choice, type ChosenPost } from '../model/relevance/choose-posts.js';
import { ContentController, type ContentState } from './content-controller.js';
import { type PostsRequest } from './posts-content.js';
/** What the author of an element asks for. */
export interface PostsWishes extends PostsRequest {
    readonly choice: Choice;
    /** Whether it is time to look. */
    readonly isWanted: boolean;
}
/** What has come of looking and choosing. Nothing may have been chosen: nothing is related then. */
export type PostsState = ContentState<readonly ChosenPost[]>;
/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
export declare class PostsController {
    #private;
    private readonly host;
    private readonly wishes;
    state: PostsState;
    readonly content: ContentController<readonly Post[]>;
    constructor(host: ReactiveControllerHost & HTMLElement, wishes: () => PostsWishes);
    /** Looks for posts, and chooses among them. The host calls it before it derives what it shows. */
    update(): void;
}
