import { type TemplateResult } from 'lit';
import type { Estimate } from '../../model/comparison/rows/outcome.js';
import type { Row } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
/** The grid that `per` people stand on: people in a row, and the size of the whole in units of its drawing. */
export declare function gridOf(per: number): {
    columns: number;
    width: number;
    height: number;
};
/**
 * `per` people on a grid, filled from the first row on in reading direction: the same grid and order for every
 * arm, so that two arms can be compared by eye. Filled, perhaps and empty differ in shape, not only in colour.
 *
 * Put together from the pieces of `peoplePieces`, which stand once in an element: a page has dozens of these.
 */
export declare function iconArray(estimate: Estimate, per: number, arm: 'treatment' | 'comparator', context: ViewContext): TemplateResult;
/** The pieces that the icon arrays of some rows are put together from. */
export declare const piecesOfRows: (rows: readonly Row[]) => unknown;
/** The pieces that icon arrays are put together from, for each number of people that is drawn. */
export declare function peoplePieces(pers: Iterable<number>): unknown;
/** The people from one index to another, as path data. */
export declare function peoplePath(from: number, to: number, columns: number): string;
/** A line around the people from one index to another, which may begin and end within a row. */
export declare function outlinePath({ from, to }: {
    from: number;
    to: number;
}, columns: number): string;
