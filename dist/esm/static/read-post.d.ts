import type { Post } from '../model/posts/post.js';
/**
 * A post as it can be shown, from a list that a program has put together: no type in it can be relied upon.
 *
 * @param page address of the page that relative addresses are relative to
 * @returns nothing where it has no title, or leads to what is not of the web
 * @throws OptionError where its address is relative, and the page not known
 */
export declare function readPost(raw: unknown, page: string | undefined): Post | undefined;
