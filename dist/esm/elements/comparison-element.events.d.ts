import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Comparison } from '../model/comparison/schema.js';
/** Something of a comparison is shown. It does not bubble. */
export declare abstract class ComparisonLoadEvent extends CustomEvent<null> {
    readonly comparison: Comparison;
    readonly diagnostics: readonly Diagnostic[];
    constructor(type: string, comparison: Comparison, diagnostics: readonly Diagnostic[]);
}
/** Nothing can be shown. It does not bubble. */
export declare abstract class ComparisonErrorEvent extends CustomEvent<null> {
    readonly diagnostics: readonly Diagnostic[];
    constructor(type: string, diagnostics: readonly Diagnostic[]);
}
