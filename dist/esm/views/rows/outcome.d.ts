import { type TemplateResult } from 'lit';
import { type RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { type BlockView } from './row-view.js';
type Outcome = RowOf<'outcome'>;
export declare const outcomeView: BlockView<Outcome>;
/** The charts of an outcome with all that must stand with them, for every treatment shown. */
export declare function outcomeCharts(row: Outcome, context: ViewContext): TemplateResult;
export {};
