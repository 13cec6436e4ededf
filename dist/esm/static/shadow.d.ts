import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions, Written } from './prerender.js';
/**
 * The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept.
 * Each line begins with a tag and none is blank, so that Markdown takes it as it is.
 */
export declare function writeShadow(comparison: Comparison, options: PrerenderOptions): Written;
