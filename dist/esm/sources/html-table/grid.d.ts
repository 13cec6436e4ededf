import { type CellPassage, type Heading } from './cell.js';
/** Takes a finding for the author: where, what is wrong, how to mend it. */
export type Report = (path: string, message: string, hint: string) => void;
/** A cell of a table in the page. */
export declare class TableCell {
    readonly element: HTMLTableCellElement;
    readonly x: number;
    readonly y: number;
    readonly isHeader: boolean;
    readonly passages: readonly CellPassage[];
    /** @param x,y where it begins, counted from 0 */
    constructor(element: HTMLTableCellElement, x: number, y: number, report: Report);
    get isEmpty(): boolean;
    /** The cell as the name of something. */
    get heading(): Heading;
    /** Where it is, as an author counts. */
    get place(): string;
}
/** A cell that is merged stands in each slot it reaches. */
export type Slots = readonly (TableCell | undefined)[];
/** A row of a table; without its element where it was a column. */
export interface TableRow {
    readonly element?: HTMLTableRowElement | undefined;
    readonly slots: Slots;
}
/**
 * Lays out a table as HTML does: a cell takes the first slot that is free in its row, and reaches right and down as its
 * spans say, but not out of its `<tbody>`. Empty rows and columns are left out; the first column, of labels, stays.
 */
export declare function layOut({ rows }: HTMLTableElement, report: Report): TableRow[];
