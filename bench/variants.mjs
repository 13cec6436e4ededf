/** The names of what is measured beside each other; peers have their own. */

/** @typedef {{ scenario: string, width: number, variant: string, base: string } & import('./measure.mjs').Measurement} Result */

export const OURS = 'treatment-compare';
/** What is written beforehand, and works without a script. */
export const FORM = 'static form';
export const ENHANCED = 'static form, enhanced';
/** The script of ours on markup that was written beforehand, of the document that it has and of an older one. */
export const SAME = 'script on the same';
export const OLDER = 'script on an older one';
/** What is written beforehand, without the element, its shadow root and what stands in for it. */
export const PLAIN = 'plain static HTML';
/** What ours renders, as plain HTML. */
export const STATIC = 'static HTML';
export const BARE = 'bare Lit element';
/** The words that peers show. */
export const TABLE = 'plain table';
