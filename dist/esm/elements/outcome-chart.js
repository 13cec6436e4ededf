import { UNKNOWN_OUTCOME, NO_OUTCOME_WITH_ID, NO_OUTCOME } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { outcomeNamed, outcomesOf } from '../model/comparison/outcomes.js';
import { chartContext, outcomeChartView } from '../views/outcome-chart.js';
import { outcomeChartStyles } from '../views/outcome-chart.styles.js';
import { itemsNamed } from './author.js';
import { ComparisonElement } from './comparison-element.js';
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
class OutcomeChart extends ComparisonElement {
    static { this.styles = outcomeChartStyles; }
    static { this.properties = {
        outcome: {},
        frame: {},
        treatments: {},
    }; }
    constructor() {
        super();
        this.events = {
            load: OutcomeChartLoadEvent,
            error: OutcomeChartErrorEvent,
        };
        /** A table has no outcomes. */
        this.table = {
            version: () => 0,
            read: () => ({ diagnostics: [noOutcome(this.outcome, [])] }),
        };
        this.frame = 'auto';
    }
    willUpdate(changed) {
        if (changed.has('frame'))
            this.forgetFrames();
        super.willUpdate(changed);
    }
    show(comparison) {
        const row = outcomeNamed(comparison, this.outcome);
        if (!row)
            return noOutcome(this.outcome, outcomesOf(comparison));
        const named = itemsNamed(this.author, 'treatments', this.treatments, comparison.treatments);
        const treatments = named.length > 0 ? named : comparison.treatments;
        const frame = this.author.oneOf('frame', this.frame, ['auto', 'gain', 'loss']);
        const context = chartContext(this.contextOf(comparison), row, treatments, () => this.frameOf(row, frame === 'auto' ? undefined : frame));
        return { context, view: () => outcomeChartView(row, context), asked: [row.label, frame] };
    }
}
function noOutcome(id, outcomes) {
    const ids = outcomes.flatMap((known) => (known.id ? [`"${known.id}"`] : [])).join(', ');
    const notice = ids ? UNKNOWN_OUTCOME : id ? NO_OUTCOME_WITH_ID : NO_OUTCOME;
    return toDiagnostic({ notice, path: 'outcome', values: { id: id ?? '', ids } });
}

export { OutcomeChart };
//# sourceMappingURL=outcome-chart.js.map
