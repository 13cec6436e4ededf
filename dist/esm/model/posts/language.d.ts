import type { Post } from './post.js';
/** Tells which posts are in another language than a page. Where that is not sure, they are not. */
export declare function foreignTo(page: Post): (post: Post) => boolean;
/** The language that the words of a post show, or a script of several languages. */
export declare function languageSeenIn(post: Post): string | undefined;
/** For a post that is read once more: looking for its language takes long. */
export declare function rememberLanguage(post: Post, language: string | undefined): void;
