import type { Row, Treatment } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
/** How a kind of row is shown: a cell for each treatment, or one block for all. */
export type RowView<Kind extends Row> = CellView<Kind> | BlockView<Kind>;
export interface CellView<Kind extends Row> {
    readonly layout: 'cells';
    /** The content of one cell; `undefined` is shown as "not known". */
    readonly cell: (row: Kind, treatment: Treatment, context: ViewContext) => unknown;
}
export interface BlockView<Kind extends Row> {
    readonly layout: 'block';
    /** @param isFirst whether it is the first row of its kind in the section */
    readonly block: (row: Kind, context: ViewContext, isFirst: boolean) => unknown;
}
/** The cell of a treatment. Treatment ids are the author's, so inherited names are not looked up. */
export declare function cellOf<Value>({ cells }: {
    readonly cells: Readonly<Record<string, Value>>;
}, treatment: Treatment): Value | undefined;
