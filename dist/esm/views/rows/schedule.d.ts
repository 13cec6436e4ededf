import type { RowOf } from '../../model/comparison/schema.js';
import { type BlockView } from './row-view.js';
export declare const scheduleView: BlockView<RowOf<'schedule'>>;
