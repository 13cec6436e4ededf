import { type TemplateResult } from 'lit';
import type { Frame } from '../model/comparison/frames.js';
import type { Comparison, RowOf, Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
type Outcome = RowOf<'outcome'>;
/**
 * One outcome of a comparison on its own. The author's caption stands above the outcome's own label and never in
 * its place: a number says nothing without what was counted.
 */
export declare function outcomeChartView(row: Outcome, context: ViewContext): TemplateResult;
/** A context narrowed to one outcome. The article has its own headings: a chart in it adds none. */
export declare function chartContext(context: ViewContext, row: Outcome, treatments: readonly Treatment[], frameOf: () => Frame): ViewContext;
/** Numbers for the sources that an outcome cites, from 1 on in the order of the text. */
export declare function numberSources(row: Outcome, { sources }: Pick<Comparison, 'sources'>, treatments: readonly Treatment[]): ReadonlyMap<string, number>;
export {};
