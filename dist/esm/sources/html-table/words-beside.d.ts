import { type PageTable } from './page-tables.js';
/**
 * Reads what stands before, between and after tables in an element, in markup: a text for each paragraph and each point
 * of a list, those of an ordered one with its number.
 *
 * @param facts that are shown in places of their own
 * @param readElsewhere what else is
 */
export declare function readBeside(host: Element, tables: readonly PageTable[], facts: readonly Element[], readElsewhere: readonly Element[]): string[][];
