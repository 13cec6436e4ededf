import type { PrerenderOptions } from './prerender.js';
/** The styles of a page that holds nothing but a comparison. */
export declare const pageStyles: (theme?: PrerenderOptions["theme"]) => string;
