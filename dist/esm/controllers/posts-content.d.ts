import type { Post } from '../model/posts/post.js';
import type { ContentKind } from './content-controller.js';
/** Where posts are looked for, in this order; then among the links inside, then in the feed that the page names. */
export interface PostsRequest {
    readonly posts: unknown;
    /** Addresses, separated by spaces. */
    readonly src: string | undefined;
    readonly maxBytes: number;
    /** Whether the links inside are posts; `auto` takes those in lists. */
    readonly links: 'auto' | 'posts' | 'none';
}
/** Where posts are that are the author's own links: as many as the author wants. */
export declare const LINKS = "links";
/** Posts, as the content of an element. */
export declare function postsContent(host: Element, request: () => PostsRequest): ContentKind<readonly Post[]>;
