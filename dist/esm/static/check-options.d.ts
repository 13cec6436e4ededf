import type { PrerenderOptions } from './prerender.js';
/**
 * Checks what can be told without the comparison.
 *
 * @param forms the names of those that there are
 * @throws OptionError where an option is none, or its address not one of the web
 */
export declare function checkOptions(options: PrerenderOptions, forms: readonly string[]): void;
