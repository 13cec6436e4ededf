import type { Diagnostic } from '../model/diagnostics.js';
import type { Comparison } from '../model/schema.js';

/** A comparison is shown. It does not bubble. */
export class TreatmentCompareLoadEvent extends Event {
  static readonly eventName = 'treatment-compare-load';
  constructor(
    readonly comparison: Comparison,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(TreatmentCompareLoadEvent.eventName);
  }
}

/** No comparison can be shown. It does not bubble. */
export class TreatmentCompareErrorEvent extends Event {
  static readonly eventName = 'treatment-compare-error';
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(TreatmentCompareErrorEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'treatment-compare-load': TreatmentCompareLoadEvent;
    'treatment-compare-error': TreatmentCompareErrorEvent;
  }
}
