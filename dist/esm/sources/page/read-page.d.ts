import type { Post } from '../../model/posts/post.js';
/**
 * What a page is about, by all that it says of itself. Reads plain DOM only, so that the command line can hand over
 * a document without layout.
 *
 * @param address where the page was found
 * @param here an element of ours on it
 */
export declare function readPage(page: Document, address: string, here?: Element): Post;
/** The address of the first feed that a page names for its posts: not for its comments, nor for itself as data. */
export declare function feedOf(page: Document): string | undefined;
/** The address that a page goes by, wherever it was found. */
export declare function addressOf(page: Document, address: string): string;
/** The words of an element, on one line. */
export declare function wordsIn(element: Element | null): string;
