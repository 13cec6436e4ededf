import type { ComparisonInput } from '../model/schema.js';
/** A table that an author wrote as the content of the element. */
export declare function childTable(host: Element): HTMLTableElement | undefined;
/**
 * Reads a table as a comparison: the first row names the treatments, the first cell of each further row
 * is its label, and a row of one cell begins a section. Links are kept; all else is text.
 * @param language of the table's words
 */
export declare function readTable(table: HTMLTableElement, language: string): ComparisonInput;
