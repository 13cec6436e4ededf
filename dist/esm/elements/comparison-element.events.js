/** Something of a comparison is shown. It does not bubble. */
class ComparisonLoadEvent extends CustomEvent {
    constructor(type, comparison, diagnostics) {
        super(type);
        this.comparison = comparison;
        this.diagnostics = diagnostics;
    }
}
/** Nothing can be shown. It does not bubble. */
class ComparisonErrorEvent extends CustomEvent {
    constructor(type, diagnostics) {
        super(type);
        this.diagnostics = diagnostics;
    }
}

export { ComparisonErrorEvent, ComparisonLoadEvent };
//# sourceMappingURL=comparison-element.events.js.map
