import type { LockedCode } from '../../model/diagnostics/diagnostic.js';
import { type ComparisonInput } from '../../model/comparison/schema.js';
import type { Report } from './grid.js';
import type { Line } from './shape.js';
type TreatmentInput = ComparisonInput['treatments'][number];
/** How each fact is written that no page may leave out. */
export declare const FACTS: Readonly<Record<LockedCode, readonly [fact: string, example: string]>>;
/**
 * Reads a row of the table as a fact of each treatment. A row with a mistake in it is none: it stays an ordinary row, so
 * that no word of it is lost.
 */
export declare function addFacts({ fact, cells }: Line, treatments: readonly TreatmentInput[], report: Report): boolean;
/** Reads the facts that stand anywhere inside the element: dates of review, and whom to call. */
export declare function readPageFacts(host: Element, report: Report): Pick<ComparisonInput, 'lastReviewed' | 'nextReview' | 'reviewEvery' | 'crisisLines'>;
export {};
