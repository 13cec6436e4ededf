import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';

/** An outcome is shown. It does not bubble. */
class OutcomeChartLoadEvent extends ComparisonLoadEvent {
    constructor(comparison, diagnostics) {
        super('outcome-chart-load', comparison, diagnostics);
    }
}
/** No outcome can be shown. It does not bubble. */
class OutcomeChartErrorEvent extends ComparisonErrorEvent {
    constructor(diagnostics) {
        super('outcome-chart-error', diagnostics);
    }
}

export { OutcomeChartErrorEvent, OutcomeChartLoadEvent };
//# sourceMappingURL=outcome-chart.events.js.map
