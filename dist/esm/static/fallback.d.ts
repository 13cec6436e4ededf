import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
/**
 * What is left of an element where its shadow root is not kept, as in feeds and behind sanitizers: what it is, how old it is,
 * whom to call, what it cannot do, and where the whole of it stands.
 */
export declare function writeFallback(comparison: Comparison, options: PrerenderOptions): string;
