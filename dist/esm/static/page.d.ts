import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
import type { Written } from './written.js';
/**
 * A whole page with the element in it, which needs no script: to link to, or to show in a frame. Links to elsewhere leave
 * the frame, for many sites cannot be seen in one.
 */
export declare function writePage(comparison: Comparison, options: PrerenderOptions): Written;
