import { type ParseResult } from '../../model/comparison/parse-comparison.js';
/**
 * Reads a table as a comparison, together with the facts that stand beside it in the element. It never throws;
 * findings name the place in the table.
 *
 * @param language of the table's words
 */
export declare function readTable(host: Element, table: HTMLTableElement, language: string): ParseResult;
