import { type ParseResult } from '../../model/comparison/parse-comparison.js';
import type { TableRequest } from '../page-table.js';
import { type PageTable } from './page-tables.js';
/**
 * Reads the tables of an element as a comparison, together with what stands beside them. It never throws; findings name
 * the place in the table.
 *
 * @param find gives the tables; nothing where they are there in parts only
 */
export declare function readTables(host: Element, request: TableRequest, find?: () => readonly PageTable[] | undefined): ParseResult;
