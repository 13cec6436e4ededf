import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';

/** A guide is shown. It does not bubble. */
class TreatmentGuideLoadEvent extends ComparisonLoadEvent {
    constructor(comparison, diagnostics) {
        super('treatment-guide-load', comparison, diagnostics);
    }
}
/** No guide can be shown. It does not bubble. */
class TreatmentGuideErrorEvent extends ComparisonErrorEvent {
    constructor(diagnostics) {
        super('treatment-guide-error', diagnostics);
    }
}
/** What the page is told of a reader: never what they said. It bubbles out of a comparison that the guide is part of. */
const OUTWARD = { bubbles: true, composed: true };
/** A reader has begun. It says nothing of what they marked or wrote. */
class TreatmentGuideBegunEvent extends CustomEvent {
    constructor() {
        super('treatment-guide-begun', OUTWARD);
    }
}
/** A reader has come to their sheet, for the first time. It says nothing of what is on it. */
class TreatmentGuideFinishedEvent extends CustomEvent {
    constructor() {
        super('treatment-guide-finished', OUTWARD);
    }
}

export { TreatmentGuideBegunEvent, TreatmentGuideErrorEvent, TreatmentGuideFinishedEvent, TreatmentGuideLoadEvent };
//# sourceMappingURL=treatment-guide.events.js.map
