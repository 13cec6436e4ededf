import type { Post } from './post.js';
/** Tells which posts are in another language than a page. Where that is not sure, they are not. */
export declare function foreignTo(page: Post): (post: Post) => boolean;
