import type { LockedCode } from '../diagnostics/diagnostic.js';
import type { PathKeys, Report } from '../diagnostics/finding.js';
import type { Comparison, Treatment } from './schema.js';
/** A fact that no page may leave out, and that a document lacks. */
export interface LockedGap {
    readonly code: LockedCode;
    readonly path: PathKeys;
    /** The treatment that lacks it, where the fact belongs to one. */
    readonly treatment?: Treatment;
}
/** Finds what a document lacks, on a day, of the facts that no page may leave out. */
export declare function findLockedGaps(comparison: Comparison, today: Date): LockedGap[];
/** Checks that a document carries the facts that no page may leave out. */
export declare function checkLockedFacts(comparison: Comparison, report: Report): void;
