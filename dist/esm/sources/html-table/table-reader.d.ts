import type { ParseResult } from '../../model/comparison/parse-comparison.js';
import type { TableRequest, TableSource } from '../page-table.js';
/**
 * Reads the tables of an element, and remembers them as they were first, for scripts that take rows out, sort them or copy
 * them (paging, search, names that stay in place). What an author changes is a change: other words in a row, new rows,
 * another table.
 */
export declare class TableReader implements TableSource {
    #private;
    private readonly host;
    constructor(host: Element);
    version(childChanges: number): number;
    read(request: TableRequest): ParseResult;
}
