/** What the geometry needs to know of a row; `group` is what holds it, such as its `<tbody>`. */
export interface GridRow<Cell> {
    readonly group: unknown;
    readonly cells: Iterable<Cell>;
}
interface Spanning {
    readonly colSpan: number;
    readonly rowSpan: number;
}
/** A cell at its first place, counted from 0, and how far it reaches. */
export interface Placed<Cell> {
    readonly cell: Cell;
    readonly x: number;
    readonly y: number;
    /** Its last column and row. */
    readonly right: number;
    readonly bottom: number;
}
export interface Grid<Cell> {
    /** The columns in which a cell begins, in order. Others are only reached into. */
    readonly columns: readonly number[];
    /** For each row, the cells that begin in it or reach into it. */
    readonly rows: readonly (readonly Placed<Cell>[])[];
}
/**
 * Lays out the cells of a table as HTML does: a cell takes the first column that is free in its row, and
 * reaches right and down as its spans say, but not out of its group of rows.
 */
export declare function layOut<Cell extends Spanning>(rows: readonly GridRow<Cell>[]): Grid<Cell>;
/** The cell at each of some columns; of two that overlap, the one that begins there. */
export declare function slotsOf<Cell>(row: readonly Placed<Cell>[], columns: readonly number[]): (Placed<Cell> | undefined)[];
export {};
