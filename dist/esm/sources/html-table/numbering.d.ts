import type { TableCell, TableRow, TableRows } from './table-slots.js';
/**
 * Leaves a first column out that only counts its rows: 1, 2, 3.
 *
 * @param loneCellOf the cell of a row that stands alone, which counts nothing
 */
export declare function withoutNumbering(rows: TableRows, loneCellOf: (row: TableRow) => TableCell | undefined): TableRows;
