import type { Passage } from '../../model/comparison/rows/passages.js';
import type { RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { type CellView } from './row-view.js';
export declare const passagesView: CellView<RowOf<'passages'>>;
/** A paragraph or a list. */
export declare function passageView({ text, points, ordered }: Passage, context: ViewContext): unknown;
