import type { Comparison } from '../model/comparison/schema.js';
import type { PrerenderOptions } from './prerender.js';
import type { Subject } from './subjects/subject.js';
import { type Written } from './written.js';
/** The element, to paste into a page. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
export declare function writeShadow(comparison: Comparison, options: PrerenderOptions): Written;
/** What the options name of a comparison, for a shadow root. */
export declare function shadowSubject(comparison: Comparison, options: PrerenderOptions): Subject;
/** The element with a shadow root that works without a script, and inside it what is left where shadow roots are not kept. */
export declare function shadowElement(comparison: Comparison, options: PrerenderOptions, subject: Subject): Written;
