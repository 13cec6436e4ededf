import { TableCell, type TableRows } from './table-slots.js';
/** What is said of each treatment in one regard. */
export interface ComparedRow {
    /** From the widest to the narrowest: a group before the label itself. */
    readonly labels: readonly TableCell[];
    /** For each treatment; several where a label is merged downwards, or missing. */
    readonly cells: TableCell[][];
    /** The row or label that is marked as a fact. */
    readonly factElement?: HTMLElement | undefined;
}
/** What a table compares. */
export interface ComparedTable {
    /** What stands above the header. */
    readonly titles: readonly TableCell[];
    /** What stands over the labels. */
    readonly corner: readonly TableCell[];
    /** The cells that name each treatment, from the widest to the narrowest. */
    readonly treatments: readonly (readonly TableCell[])[];
    /** What is compared, and cells that stand alone in their row. */
    readonly rows: readonly (ComparedRow | TableCell)[];
    /** Whether each treatment has a row, not a column. */
    readonly hasTreatmentRows: boolean;
}
/** Whether so many treatments can be compared. */
export declare const isComparableCount: (treatments: number) => boolean;
/** Finds out what a table compares. */
export declare function toComparedTable(rows: TableRows): ComparedTable;
