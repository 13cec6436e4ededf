import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';

/** Something of a comparison is shown. It does not bubble. */
export abstract class ComparisonLoadEvent extends CustomEvent<null> {
  constructor(
    type: string,
    readonly comparison: Comparison,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(type);
  }
}

/** Nothing can be shown. It does not bubble. */
export abstract class ComparisonErrorEvent extends CustomEvent<null> {
  constructor(
    type: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(type);
  }
}
