import type { RowOf } from '../../model/comparison/schema.js';
import type { BlockView } from './row-view.js';
export declare const listView: BlockView<RowOf<'list'>>;
