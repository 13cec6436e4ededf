import type { Comparison } from '../model/comparison/schema.js';
import { type DescribedPage } from './json-ld.js';
import type { PrerenderOptions } from './prerender.js';
/**
 * The line that describes a comparison to machines, where that is asked for.
 *
 * @param page the page that is written, if one is
 */
export declare function describe(comparison: Comparison, options: PrerenderOptions, page?: DescribedPage): string[];
