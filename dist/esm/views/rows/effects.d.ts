import { type RowOf } from '../../model/comparison/schema.js';
import { type BlockView } from './row-view.js';
type Effects = RowOf<'effects'>;
export declare const effectsView: BlockView<Effects>;
export {};
