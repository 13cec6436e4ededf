import type { RowOf } from '../../model/comparison/schema.js';
import { type CellView } from './row-view.js';
export declare const textView: CellView<RowOf<'text'>>;
