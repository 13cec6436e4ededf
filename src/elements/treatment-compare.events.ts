import type { Diagnostic } from '../model/diagnostics.js';
import type { Comparison } from '../model/schema.js';

/** A comparison is shown. It does not bubble. */
export class TreatmentCompareLoadEvent extends Event {
  constructor(
    readonly comparison: Comparison,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super('treatment-compare-load');
  }
}

/** No comparison can be shown. It does not bubble. */
export class TreatmentCompareErrorEvent extends Event {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('treatment-compare-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'treatment-compare-load': TreatmentCompareLoadEvent;
    'treatment-compare-error': TreatmentCompareErrorEvent;
  }
}
