import { ownFrame } from '../model/comparison/frames.js';
import { outcomeNamed, outcomesOf } from '../model/comparison/outcomes.js';
import { comparisonView } from '../views/comparison.js';
import { chartContext, outcomeChartView } from '../views/outcome-chart.js';
import { outcomeChartStyles } from '../views/outcome-chart.styles.js';
import { styles } from '../views/styles.js';
import { staticContext } from './static-context.js';

/**
 * What the options name of a comparison.
 *
 * @throws RangeError where they name what is not there
 */
function subjectOf(comparison, options, form) {
    if (options.outcome !== undefined)
        return chart(comparison, options, form);
    const context = staticContext(comparison, options, form);
    return {
        tag: 'treatment-compare',
        context,
        view: () => comparisonView(context),
        styles,
        asked: [],
    };
}
function chart(comparison, options, form) {
    const row = outcomeOf(comparison, options.outcome);
    const { frame } = options;
    const whole = { ...staticContext(comparison, options, form, 1), detailsFold: false };
    const context = chartContext(whole, row, whole.treatments, () => frame ?? ownFrame(row));
    return {
        tag: 'outcome-chart',
        context,
        view: () => outcomeChartView(row, context),
        styles: outcomeChartStyles,
        asked: [row.label, frame ?? 'auto'],
    };
}
function outcomeOf(comparison, outcome) {
    const row = outcomeNamed(comparison, outcome === true ? undefined : outcome);
    if (row)
        return row;
    const known = outcomesOf(comparison).flatMap(({ id }) => id ?? []);
    throw new RangeError(`outcome: there is none of that id. Known: ${known.join(', ') || 'none'}.`);
}

export { subjectOf };
//# sourceMappingURL=subject.js.map
