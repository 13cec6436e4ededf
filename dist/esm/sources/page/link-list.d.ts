import type { Post } from '../../model/posts/post.js';
/**
 * The posts that an author listed as links inside an element: in items of a list, in articles, or side by side with
 * nothing around them. Links in sentences, and a lone one, lead readers without script to the posts.
 *
 * @param areAllMeant whether the author says that all links are posts
 */
export declare function readLinks(host: Element, areAllMeant?: boolean): Post[];
