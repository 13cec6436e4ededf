import type { PrerenderOptions } from './prerender.js';
import type { RelatedPostsOptions } from './related-posts.js';
/**
 * Checks what can be told without the comparison. Programs are written without types, too.
 *
 * @param forms the names of those that there are
 * @throws OptionError where an option is none, or its address not one of the web
 */
export declare function checkOptions(options: PrerenderOptions, forms: readonly string[]): void;
/** @throws OptionError where an option is none, or its address not one of the web */
export declare function checkPostsOptions(options: RelatedPostsOptions): void;
