import { type TableCell, type TableRow, type TableRows } from './table-slots.js';
/**
 * Leaves a first column out that only counts its rows: 1, 2, 3; with it the letters over the columns of a spreadsheet.
 *
 * @param loneCellOf the cell of a row that stands alone, which counts nothing
 * @param labelCount how many columns are marked as labels, if any are
 * @returns nothing where it may count, or name what is compared
 */
export declare function withoutNumbering(rows: TableRows, loneCellOf: (row: TableRow) => TableCell | undefined, labelCount?: number): TableRows | undefined;
