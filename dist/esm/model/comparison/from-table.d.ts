import type { Comparison } from './schema.js';
/** Remembers that a comparison was read from a table of the page, where an empty cell says nothing of what is known. */
export declare function rememberTable(comparison: Comparison): void;
export declare const isFromTable: (comparison: Comparison) => boolean;
