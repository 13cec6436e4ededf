import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
import { type Written } from './written.js';
/** The element, to paste into a page. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
export declare function writeShadow(comparison: Comparison, options: PrerenderOptions): Written;
/** The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept. */
export declare function shadowElement(comparison: Comparison, options: PrerenderOptions): Written;
