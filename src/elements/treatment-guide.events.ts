import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';

/** A guide is shown. It does not bubble. */
export class TreatmentGuideLoadEvent extends ComparisonLoadEvent {
  constructor(comparison: Comparison, diagnostics: readonly Diagnostic[]) {
    super('treatment-guide-load', comparison, diagnostics);
  }
}

/** No guide can be shown. It does not bubble. */
export class TreatmentGuideErrorEvent extends ComparisonErrorEvent {
  constructor(diagnostics: readonly Diagnostic[]) {
    super('treatment-guide-error', diagnostics);
  }
}

/** What the page is told of a reader: never what they said. It bubbles out of a comparison that the guide is part of. */
const OUTWARD = { bubbles: true, composed: true };

/** A reader has begun. It says nothing of what they marked or wrote. */
export class TreatmentGuideBegunEvent extends CustomEvent<null> {
  constructor() {
    super('treatment-guide-begun', OUTWARD);
  }
}

/** A reader has come to their sheet, for the first time. It says nothing of what is on it. */
export class TreatmentGuideFinishedEvent extends CustomEvent<null> {
  constructor() {
    super('treatment-guide-finished', OUTWARD);
  }
}

declare global {
  interface HTMLElementEventMap {
    'treatment-guide-load': TreatmentGuideLoadEvent;
    'treatment-guide-error': TreatmentGuideErrorEvent;
    'treatment-guide-begun': TreatmentGuideBegunEvent;
    'treatment-guide-finished': TreatmentGuideFinishedEvent;
  }
}
