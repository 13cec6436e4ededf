import type { RowOf } from '../../model/comparison/schema.js';
import { type BlockView } from './row-view.js';
type Timeline = RowOf<'timeline'>;
export declare const timelineView: BlockView<Timeline>;
export {};
