import { html, nothing } from 'lit';
import { ownFrame } from '../../model/comparison/frames.js';
import { outcomeNamed, outcomesOf } from '../../model/comparison/outcomes.js';
import type { Comparison, RowOf } from '../../model/comparison/schema.js';
import { chartContext, outcomeChartView } from '../../views/outcome-chart.js';
import { outcomeChartStyles } from '../../views/outcome-chart.styles.js';
import { OptionError } from '../option-error.js';
import { staticContext } from '../static-context.js';
import type { Subject, SubjectForm, SubjectOptions } from './subject.js';

/** One outcome of a comparison. */
export function oneOutcome(
  comparison: Comparison,
  options: SubjectOptions,
  form: SubjectForm,
): Subject {
  const row = outcomeOf(comparison, options.outcome);
  const { frame, outcome } = options;
  const whole = { ...staticContext(comparison, options, form, 1), detailsFold: false, regions: [] };
  const context = chartContext(whole, row, whole.treatments, () => frame ?? ownFrame(row));
  return {
    tag: 'outcome-chart',
    context,
    view: () => outcomeChartView(row, context),
    styles: outcomeChartStyles,
    asked: [row.label, frame ?? 'auto'],
    attributes: [
      html`<i
        outcome=${outcome && outcome !== true ? outcome : nothing}
        frame=${frame ?? nothing}
      ></i>`,
    ],
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
