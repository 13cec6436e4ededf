import type { TableCell, TableRow } from './grid.js';
/** What is said of each treatment in one regard. */
export interface Line {
    /** From the widest to the narrowest: a group before the label itself. */
    readonly labels: readonly TableCell[];
    /** For each treatment; several where a label is merged downwards, or missing. */
    readonly cells: TableCell[][];
    /** The row or label that is marked as a fact. */
    readonly fact?: HTMLElement | undefined;
}
export interface Shape {
    /** What stands above the header. */
    readonly titles: readonly TableCell[];
    /** What stands over the labels. */
    readonly corner: readonly TableCell[];
    /** The cells that name each treatment, from the widest to the narrowest. */
    readonly treatments: readonly (readonly TableCell[])[];
    /** What is compared, and cells that stand alone in their row. */
    readonly lines: readonly (Line | TableCell)[];
    /** Whether each treatment has a row, not a column. */
    readonly isTurned: boolean;
}
/** Whether a table may name so many treatments. */
export declare const fits: (treatments: number) => boolean;
/** Finds out what a table compares. */
export declare function shapeOf(rows: readonly TableRow[]): Shape;
