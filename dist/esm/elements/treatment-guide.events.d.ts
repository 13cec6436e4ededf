import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';
/** A guide is shown. It does not bubble. */
export declare class TreatmentGuideLoadEvent extends ComparisonLoadEvent {
    constructor(comparison: Comparison, diagnostics: readonly Diagnostic[]);
}
/** No guide can be shown. It does not bubble. */
export declare class TreatmentGuideErrorEvent extends ComparisonErrorEvent {
    constructor(diagnostics: readonly Diagnostic[]);
}
/** A reader has begun. It says nothing of what they marked or wrote. */
export declare class TreatmentGuideBegunEvent extends CustomEvent<null> {
    constructor();
}
/** A reader has come to their sheet, for the first time. It says nothing of what is on it. */
export declare class TreatmentGuideFinishedEvent extends CustomEvent<null> {
    constructor();
}
declare global {
    interface HTMLElementEventMap {
        'treatment-guide-load': TreatmentGuideLoadEvent;
        'treatment-guide-error': TreatmentGuideErrorEvent;
        'treatment-guide-begun': TreatmentGuideBegunEvent;
        'treatment-guide-finished': TreatmentGuideFinishedEvent;
    }
}
