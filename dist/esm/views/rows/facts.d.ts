import type { RowOf } from '../../model/comparison/schema.js';
import { type CellView } from './row-view.js';
export declare const factsView: CellView<RowOf<'facts'>>;
