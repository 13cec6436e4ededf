/** What the shape of a table is read from. */
export interface ShapeCell {
    /** Where it begins and ends, in columns and rows of the table, counted from 0. */
    readonly x: number;
    readonly y: number;
    readonly bottom: number;
    readonly isEmpty: boolean;
    readonly words: string;
    readonly isHeader: boolean;
    /** Whether all of it is written in bold. */
    readonly isBold: boolean;
    readonly scope: string;
    readonly fact: string | undefined;
}
/** A row of the table; a cell that is merged stands in each column it reaches. */
export interface ShapeRow<Cell> {
    readonly y: number;
    readonly part: 'head' | 'body' | 'foot';
    readonly fact: string | undefined;
    readonly slots: readonly (Cell | undefined)[];
}
/** What is said of each treatment in one regard. */
export interface Line<Cell> {
    readonly kind: 'line';
    /** From the widest to the narrowest: a group before the label itself. */
    readonly labels: readonly Cell[];
    /** In the order of the treatments. */
    readonly cells: readonly (Cell | undefined)[];
    readonly fact: string | undefined;
}
/** A row of one cell: it begins a section, or notes something. */
export interface Lone<Cell> {
    readonly kind: 'lone';
    readonly cell: Cell;
}
export interface Shape<Cell> {
    /** What stands above the header. */
    readonly titles: readonly Cell[];
    /** What stands over the labels. */
    readonly corner: readonly Cell[];
    /** The cells that name each treatment, from the widest to the narrowest, and where that is. */
    readonly treatments: readonly {
        readonly heads: readonly Cell[];
        readonly x: number;
        readonly y: number;
    }[];
    readonly lines: readonly (Line<Cell> | Lone<Cell>)[];
    /** Whether each treatment has a row, not a column. */
    readonly isTurned: boolean;
}
/** Whether a table may name so many treatments. */
export declare const fits: (treatments: number) => boolean;
/**
 * Finds out what a table compares. Each treatment has a column, unless
 *
 * - facts are marked at the top of columns, or
 * - there would be too many or too few treatments in columns, and not in rows, or
 * - only the cells of the first column are headers: by `scope`, else by being `<th>`.
 */
export declare function shapeOf<Cell extends ShapeCell>(allRows: readonly ShapeRow<Cell>[], columns: readonly number[]): Shape<Cell>;
