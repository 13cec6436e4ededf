import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';
/** An outcome is shown. It does not bubble. */
export declare class OutcomeChartLoadEvent extends ComparisonLoadEvent {
    constructor(comparison: Comparison, diagnostics: readonly Diagnostic[]);
}
/** No outcome can be shown. It does not bubble. */
export declare class OutcomeChartErrorEvent extends ComparisonErrorEvent {
    constructor(diagnostics: readonly Diagnostic[]);
}
declare global {
    interface HTMLElementEventMap {
        'outcome-chart-load': OutcomeChartLoadEvent;
        'outcome-chart-error': OutcomeChartErrorEvent;
    }
}
