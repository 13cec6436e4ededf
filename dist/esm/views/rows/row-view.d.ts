import type { Row, Treatment } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
/** How a kind of row is shown: a cell for each treatment, or one block for all. */
export type RowView<Kind extends Row> = CellView<Kind> | BlockView<Kind>;
export interface CellView<Kind extends Row> {
    readonly layout: 'cells';
    /** The content of one cell; `undefined` is shown as what its author says of it, or "not known". */
    readonly cell: (row: Kind, treatment: Treatment, context: ViewContext) => unknown;
}
export interface BlockView<Kind extends Row> {
    readonly layout: 'block';
    /** What stands under the label of a row. */
    readonly content: (row: Kind, context: ViewContext) => unknown;
    /** Whether all but the first of a section wait folded under their labels. `false` by default. */
    readonly foldsAfterFirst?: boolean;
}
/** The cell of a treatment. Treatment ids are the author's, so inherited names are not looked up. */
export declare function cellOf<Value>({ cells }: {
    readonly cells: Readonly<Record<string, Value>>;
}, treatment: Treatment): Value | undefined;
