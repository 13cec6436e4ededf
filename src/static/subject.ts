import type { CSSResult, TemplateResult } from 'lit';
import { type Frame, ownFrame } from '../model/comparison/frames.js';
import { outcomeNamed, outcomesOf } from '../model/comparison/outcomes.js';
import type { Comparison, RowOf } from '../model/comparison/schema.js';
import { comparisonView } from '../views/comparison.js';
import type { ViewContext } from '../views/context.js';
import { chartContext, outcomeChartView } from '../views/outcome-chart.js';
import { outcomeChartStyles } from '../views/outcome-chart.styles.js';
import { styles } from '../views/styles.js';
import { OptionError } from './option-error.js';
import { type FormParts, staticContext, type StaticSelection } from './static-context.js';

/** Which part of a comparison is written. */
export interface SubjectOptions extends StaticSelection {
  /** Id of an outcome, which is then written alone; `true` for the first. */
  readonly outcome?: string | true | undefined;
  /** The frame that an outcome alone begins with; by default that of its name. */
  readonly frame?: Frame | undefined;
}

/** What is written: a whole comparison, or one of its outcomes. */
export interface Subject {
  readonly tag: 'treatment-compare' | 'outcome-chart';
  readonly context: ViewContext;
  readonly view: () => TemplateResult;
  readonly styles: readonly CSSResult[];
  /** What else is asked for, which changes what is said. */
  readonly asked: readonly unknown[];
}

/**
 * What the options name of a comparison.
 *
 * @throws OptionError where they name what is not there
 */
export function subjectOf(
  comparison: Comparison,
  options: SubjectOptions,
  form: FormParts,
): Subject {
  if (options.outcome !== undefined) return chart(comparison, options, form);
  const context = staticContext(comparison, options, form);
  return {
    tag: 'treatment-compare',
    context,
    view: () => comparisonView(context),
    styles,
    asked: [],
  };
}

function chart(comparison: Comparison, options: SubjectOptions, form: FormParts): Subject {
  const row = outcomeOf(comparison, options.outcome);
  const { frame } = options;
  const whole = { ...staticContext(comparison, options, form, 1), detailsFold: false, regions: [] };
  const context = chartContext(whole, row, whole.treatments, () => frame ?? ownFrame(row));
  return {
    tag: 'outcome-chart',
    context,
    view: () => outcomeChartView(row, context),
    styles: outcomeChartStyles,
    asked: [row.label, frame ?? 'auto'],
  };
}

/** @throws OptionError where there is none of that id, or none at all */
export function outcomeOf(
  comparison: Comparison,
  outcome: SubjectOptions['outcome'],
): RowOf<'outcome'> {
  const row = outcomeNamed(comparison, outcome === true ? undefined : outcome);
  if (row) return row;
  const known = outcomesOf(comparison).flatMap(({ id }) => id ?? []);
  throw new OptionError(
    'outcome',
    typeof outcome === 'string' ? `"${outcome}" is not there` : 'is in none of the sections',
    known.length > 0
      ? `Known: ${known.join(', ')}.`
      : 'Give the comparison a row of the kind "outcome" with an "id".',
  );
}
