import { type TemplateResult } from 'lit';
import type { Guide, Tension } from '../../model/comparison/guide.js';
import type { PlannedValue } from '../../model/guide/plan.js';
import type { ViewContext } from '../context.js';
import type { GuideContext } from './context.js';
/** The id of the heading under which the rows of a value stand. */
export declare const valueAnchor: (value: string) => string;
export declare const ASIDE_ANCHOR: string;
/**
 * The comparison with what matters to the reader first. The rows are drawn as everywhere, with every treatment in the order
 * of the author.
 */
export declare function markedComparisonView(context: GuideContext): TemplateResult;
/** Two values that pull apart, and how. */
export declare function tensionView({ values, text }: Tension, guide: Guide, view: ViewContext): TemplateResult;
/** All that is known, and not known, of a value. */
export declare function plannedView({ value, rows, rowsAbove, gaps }: PlannedValue, { words }: Pick<GuideContext, 'words'>, below: ViewContext): TemplateResult;
/** What bears on no value, and a question is about. */
export declare function asideView({ plan, words }: Pick<GuideContext, 'plan' | 'words'>, below: ViewContext): unknown;
