import type { Diagnostic } from '../model/diagnostics.js';
import type { Comparison } from '../model/schema.js';
/** A comparison is shown. It does not bubble. */
export declare class TreatmentCompareLoadEvent extends Event {
    readonly comparison: Comparison;
    readonly diagnostics: readonly Diagnostic[];
    constructor(comparison: Comparison, diagnostics: readonly Diagnostic[]);
}
/** No comparison can be shown. It does not bubble. */
export declare class TreatmentCompareErrorEvent extends Event {
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[]);
}
declare global {
    interface HTMLElementEventMap {
        'treatment-compare-load': TreatmentCompareLoadEvent;
        'treatment-compare-error': TreatmentCompareErrorEvent;
    }
}
