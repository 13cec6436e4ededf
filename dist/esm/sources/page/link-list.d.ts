import type { Post } from '../../model/posts/post.js';
/**
 * The posts that an author listed as links inside an element. A lone link in no list leads to the posts; it is none
 * of them.
 */
export declare function readLinks(host: Element): Post[];
