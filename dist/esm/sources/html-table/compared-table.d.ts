import type { Report, TableCell } from './table-slots.js';
import { type TableRows } from './table-slots.js';
/** What is said of one treatment in one regard. */
export type ComparedCell = Pick<TableCell, 'element' | 'passages' | 'place'>;
/** What stands alone between rows: a title, or a note. */
export type Alone = Pick<TableCell, 'heading' | 'passages'>;
/** What is said of each treatment in one regard. */
export interface ComparedRow {
    /** From the widest to the narrowest: a group before the label itself. */
    readonly labels: readonly TableCell[];
    /** For each treatment; several where a label is merged downwards or missing, or a name over several columns. */
    readonly cells: ComparedCell[][];
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
    /** What is compared, and what stands alone in its row. */
    readonly rows: readonly (ComparedRow | Alone)[];
    /** Whether each treatment has a row, not a column. */
    readonly hasTreatmentRows: boolean;
}
export type ComparedTreatments = Pick<ComparedTable, 'treatments' | 'rows'>;
/** Whether so many treatments can be compared. */
export declare const isComparableCount: (treatments: number) => boolean;
/**
 * Finds out what a table compares.
 *
 * @param report is told where it cannot be told which columns are labels
 */
export declare function toComparedTable(all: TableRows, report: Report): ComparedTable;
