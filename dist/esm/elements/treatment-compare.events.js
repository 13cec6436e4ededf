import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';

/** A comparison is shown. It does not bubble. */
class TreatmentCompareLoadEvent extends ComparisonLoadEvent {
    constructor(comparison, diagnostics) {
        super('treatment-compare-load', comparison, diagnostics);
    }
}
/** No comparison can be shown. It does not bubble. */
class TreatmentCompareErrorEvent extends ComparisonErrorEvent {
    constructor(diagnostics) {
        super('treatment-compare-error', diagnostics);
    }
}

export { TreatmentCompareErrorEvent, TreatmentCompareLoadEvent };
//# sourceMappingURL=treatment-compare.events.js.map
