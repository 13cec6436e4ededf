import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';

/** A comparison is shown. It does not bubble. */
export class TreatmentCompareLoadEvent extends ComparisonLoadEvent {
  constructor(comparison: Comparison, diagnostics: readonly Diagnostic[]) {
    super('treatment-compare-load', comparison, diagnostics);
  }
}

/** No comparison can be shown. It does not bubble. */
export class TreatmentCompareErrorEvent extends ComparisonErrorEvent {
  constructor(diagnostics: readonly Diagnostic[]) {
    super('treatment-compare-error', diagnostics);
  }
}

declare global {
  interface HTMLElementEventMap {
    'treatment-compare-load': TreatmentCompareLoadEvent;
    'treatment-compare-error': TreatmentCompareErrorEvent;
  }
}
