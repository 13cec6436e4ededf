import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
import type { Written } from './written.js';
/** All of a comparison as plain HTML, which says the same after feeds, mail programs and sanitizers have been at it. */
export declare function writeLight(comparison: Comparison, options: PrerenderOptions): Written;
