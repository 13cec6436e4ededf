import type { PropertyValues } from 'lit';
import { NO_OUTCOME, NO_OUTCOME_WITH_ID, UNKNOWN_OUTCOME } from '../model/diagnostics/catalogue.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import type { ParseResult } from '../model/comparison/parse-comparison.js';
import { outcomeNamed, outcomesOf } from '../model/comparison/outcomes.js';
import type { Comparison, RowOf } from '../model/comparison/schema.js';
import { chartContext, outcomeChartView } from '../views/outcome-chart.js';
import { outcomeChartStyles } from '../views/outcome-chart.styles.js';
import { itemsNamed } from './author.js';
import { ComparisonElement, type Shown } from './comparison-element.js';
import { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from './outcome-chart.events.js';

/**
 * Shows one outcome of a comparison on its own, inside an article: a picture of the people, the number in words,
 * its comparator, and what it rests on.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, a child `<table>`, the built-in `comparison`.
 * Until it is there, and whenever it or the outcome is not, the element's own children are shown.
 *
 * @tag outcome-chart
 *
 * @slot - Shown until there is an outcome, and whenever there is none.
 * @slot caption - A caption, above the name of the outcome, which always shows.
 *
 * @fires {OutcomeChartLoadEvent} outcome-chart-load - An outcome is shown.
 * @fires {OutcomeChartErrorEvent} outcome-chart-error - No outcome can be shown, or none but the one loaded before; `diagnostics` say why.
 */
export class OutcomeChart extends ComparisonElement {
  static override styles = outcomeChartStyles;

  static override properties = {
    outcome: {},
    frame: {},
    treatments: {},
  };

  /** Id of the outcome; by default the first of the comparison. */
  declare outcome: string | undefined;

  /**
   * `gain` counts the people for whom it went well, `loss` the others; `auto` those whom the name of the outcome
   * says. Readers can change it.
   */
  declare frame: 'auto' | 'gain' | 'loss';

  /** Ids of the treatments to show, separated by spaces; all by default. Each keeps its comparator. */
  declare treatments: string | undefined;

  protected override readonly events = {
    load: OutcomeChartLoadEvent,
    error: OutcomeChartErrorEvent,
  };

  constructor() {
    super();
    this.frame = 'auto';
  }

  /** A table has no outcomes. */
  protected override readonly table = {
    version: () => 0,
    read: (): ParseResult => ({ diagnostics: [noOutcome(this.outcome, [])] }),
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('frame')) this.forgetFrames();
    super.willUpdate(changed);
  }

  protected override show(comparison: Comparison): Shown | Diagnostic {
    const row = outcomeNamed(comparison, this.outcome);
    if (!row) return noOutcome(this.outcome, outcomesOf(comparison));
    const named = itemsNamed(this.author, 'treatments', this.treatments, comparison.treatments);
    const treatments = named.length > 0 ? named : comparison.treatments;
    const frame = this.author.oneOf('frame', this.frame, ['auto', 'gain', 'loss']);
    const context = chartContext(this.contextOf(comparison), row, treatments, () =>
      this.frameOf(row, frame === 'auto' ? undefined : frame),
    );
    return { context, view: () => outcomeChartView(row, context), asked: [row.label, frame] };
  }
}

function noOutcome(id: string | undefined, outcomes: readonly RowOf<'outcome'>[]): Diagnostic {
  const ids = outcomes.flatMap((known) => (known.id ? [`"${known.id}"`] : [])).join(', ');
  const notice = ids ? UNKNOWN_OUTCOME : id ? NO_OUTCOME_WITH_ID : NO_OUTCOME;
  return toDiagnostic({ notice, path: 'outcome', values: { id: id ?? '', ids } });
}
