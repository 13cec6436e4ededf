import { type ParseResult } from '../../model/comparison/parse-comparison.js';
import { type Notice } from '../../model/diagnostics/finding.js';
import type { TableRequest } from '../page-table.js';
import { type PageTable } from './page-tables.js';
/** What is read of tables. */
export interface TablesRead extends ParseResult {
    /** Where in them a path of the comparison leads, as findings say it. */
    readonly placeIn?: (path: string) => string;
}
/** What one of several tables is called in places. */
export declare const tableName: (index: number, { length }: readonly PageTable[]) => string;
/**
 * Reads the tables of an element as a comparison, together with what stands beside them. It never throws; findings name
 * the place in the table.
 *
 * @param find gives the tables, or says why they cannot be read
 */
export declare function readTables(host: Element, request: TableRequest, find?: () => readonly PageTable[] | Notice): TablesRead;
