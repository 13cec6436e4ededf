import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
import { type Written } from './written.js';
/** The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept. */
export declare function writeShadow(comparison: Comparison, options: PrerenderOptions): Written;
