import { type ParseResult } from '../../model/parse-comparison.js';
import { type Grid } from './grid.js';
import { type ShapeRow } from './shape.js';
import { TableCell } from './table-cell.js';
/**
 * Reads a table as a comparison, together with the facts that stand beside it in the element. It never throws;
 * findings name the place in the table.
 *
 * @param language of the table's words
 */
export declare function readTable(host: Element, table: HTMLTableElement, language: string): ParseResult;
/** The rows of a table, and its cells, each once. */
interface Rows {
    readonly rows: readonly ShapeRow<TableCell>[];
    readonly columns: readonly number[];
    readonly cells: Iterable<TableCell>;
}
export declare function rowsOf(table: HTMLTableElement, grid?: Grid<HTMLTableCellElement>): Rows;
export {};
