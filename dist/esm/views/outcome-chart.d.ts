import { type TemplateResult } from 'lit';
import type { Comparison, RowOf, Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
type Outcome = RowOf<'outcome'>;
/**
 * One outcome of a comparison on its own. The author's caption stands above the outcome's own label and never in
 * its place: a number says nothing without what was counted.
 */
export declare function outcomeChartView(row: Outcome, context: ViewContext): TemplateResult;
/** Numbers for the sources that an outcome cites, from 1 on in the order of the text. */
export declare function numberSources(row: Outcome, { sources }: Pick<Comparison, 'sources'>, treatments: readonly Treatment[]): ReadonlyMap<string, number>;
export {};
