/** A comparison is shown. It does not bubble. */
class TreatmentCompareLoadEvent extends Event {
    constructor(comparison, diagnostics) {
        super('treatment-compare-load');
        this.comparison = comparison;
        this.diagnostics = diagnostics;
    }
}
/** No comparison can be shown. It does not bubble. */
class TreatmentCompareErrorEvent extends Event {
    constructor(diagnostics) {
        super('treatment-compare-error');
        this.diagnostics = diagnostics;
    }
}

export { TreatmentCompareErrorEvent, TreatmentCompareLoadEvent };
//# sourceMappingURL=treatment-compare.events.js.map
