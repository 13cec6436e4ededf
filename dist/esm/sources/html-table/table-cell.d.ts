import { type CellContent, type Heading } from './cell.js';
import type { Placed } from './grid.js';
import type { ShapeCell, ShapeRow } from './shape.js';
/** A cell of a table in the page, read once and only as far as it is asked for. */
export declare class TableCell implements ShapeCell {
    #private;
    readonly element: HTMLTableCellElement;
    readonly x: number;
    readonly y: number;
    readonly bottom: number;
    readonly isHeader: boolean;
    readonly scope: string;
    readonly fact: string | undefined;
    readonly content: CellContent;
    constructor({ cell, x, y, bottom }: Placed<HTMLTableCellElement>, part: ShapeRow<unknown>['part']);
    get isEmpty(): boolean;
    get isBold(): boolean;
    /** The cell as the name of something. */
    get heading(): Heading;
    get words(): string;
    /** Where it is, as an author counts. */
    get place(): string;
}
export declare function placeOf(y: number, x: number): string;
