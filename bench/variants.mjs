/** The names of what is measured beside each other; peers have their own. */

/** @typedef {{ scenario: string, width: number, variant: string, base: string } & import('./measure.mjs').Measurement} Result */

export const OURS = 'treatment-compare';
/** What ours renders, as plain HTML. */
export const STATIC = 'static HTML';
export const BARE = 'bare Lit element';
/** The words that peers show. */
export const TABLE = 'plain table';
