import type { Passage } from '../../model/comparison/rows/passages.js';
import type { RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { type CellView } from './row-view.js';
export declare const passagesView: CellView<RowOf<'passages'>>;
/** Passages one after the other, where there are any. */
export declare const allPassages: (passages: readonly Passage[] | undefined, context: ViewContext) => unknown;
/** A paragraph or a list. */
export declare function passageView({ text, points, ordered }: Passage, context: ViewContext): unknown;
