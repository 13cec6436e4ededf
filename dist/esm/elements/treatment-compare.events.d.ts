import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';
/** A comparison is shown. It does not bubble. */
export declare class TreatmentCompareLoadEvent extends ComparisonLoadEvent {
    constructor(comparison: Comparison, diagnostics: readonly Diagnostic[]);
}
/** No comparison can be shown. It does not bubble. */
export declare class TreatmentCompareErrorEvent extends ComparisonErrorEvent {
    constructor(diagnostics: readonly Diagnostic[]);
}
declare global {
    interface HTMLElementEventMap {
        'treatment-compare-load': TreatmentCompareLoadEvent;
        'treatment-compare-error': TreatmentCompareErrorEvent;
    }
}
