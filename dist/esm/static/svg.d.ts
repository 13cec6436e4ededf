import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
import type { Written } from './written.js';
/** One outcome as a picture: the one that is named, or the first. */
export declare function writeSvg(comparison: Comparison, options: PrerenderOptions): Written;
