/** The view of every kind of row. The compiler asks for a line here when the model gains a kind. */
import type { Row } from '../../model/comparison/schema.js';
import type { RowView } from './row-view.js';
/** The view of a row. Kind and view are paired above, which the compiler cannot follow through a look-up. */
export declare function rowViewOf(row: Row): RowView<Row>;
