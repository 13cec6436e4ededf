import type { Finding, Notice } from '../../model/diagnostics/finding.js';
import { type Heading } from './heading.js';
import type { CellPassage } from './passage-builder.js';
import type { SignWords } from './signs.js';
/** Takes a finding for the author: what, and the place in the table as an author counts. */
export type Report = (notice: Notice, place: string, values?: Finding['values']) => void;
/** How a table is read. */
export interface TableReading {
    readonly report: Report;
    readonly signs: SignWords;
    /** What the table is called in places; `table` by default. */
    readonly name?: string;
}
/** A cell of a table in the page. */
export declare class TableCell {
    readonly element: HTMLTableCellElement;
    readonly x: number;
    readonly y: number;
    private readonly reading;
    readonly isHeader: boolean;
    readonly passages: readonly CellPassage[];
    /** The last row that it reaches. */
    readonly bottom: number;
    /** @param x,y where it begins, counted from 0 */
    constructor(element: HTMLTableCellElement, x: number, y: number, reading: TableReading);
    get isEmpty(): boolean;
    /** The cell as the name of something. */
    get heading(): Heading;
    /** Where it is, as an author counts. */
    get place(): string;
}
/** The cell that covers a slot, if any does; one that is merged covers several. */
export type Slot = TableCell | undefined;
/** A row of a table; without its element where it was a column. */
export interface TableRow {
    readonly element?: HTMLTableRowElement | undefined;
    readonly slots: readonly Slot[];
}
export type TableRows = readonly TableRow[];
/** Forms a table as HTML does. Empty rows and columns are left out; the first column, of labels, stays. */
export declare function formTable(rows: Iterable<HTMLTableRowElement>, reading: TableReading): TableRows;
/** Forms every row of a table, those without words among them. */
export declare function formRows(rows: Iterable<HTMLTableRowElement>, reading: TableReading): TableRows;
/** The cells that say something, each once. */
export declare const filledCells: (slots: readonly Slot[]) => TableCell[];
