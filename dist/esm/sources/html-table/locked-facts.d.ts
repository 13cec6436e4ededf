import { type Comparison, type ComparisonInput } from '../../model/comparison/schema.js';
import { type Finding } from '../../model/diagnostics/finding.js';
import type { ComparedRow } from './compared-table.js';
import type { Report } from './table-slots.js';
type TreatmentInput = ComparisonInput['treatments'][number];
type ReviewInput = Pick<ComparisonInput, 'lastReviewed' | 'nextReview' | 'reviewEvery'>;
/** One finding for each kind of fact that is missing, with the treatments that lack it. */
export declare function findMissingFacts(comparison: Comparison): Finding[];
/**
 * Reads a row of the table as a fact of each treatment. A row with a mistake in it is none: it stays an ordinary row, so
 * that no word of it is lost.
 *
 * @returns whether it was one
 */
export declare function addTreatmentFact({ factElement, cells }: ComparedRow, treatments: readonly TreatmentInput[], report: Report): boolean;
/** The facts that stand anywhere inside an element, and the elements that say them. */
interface PageFacts {
    readonly facts: ReviewInput & Pick<ComparisonInput, 'crisisLines'>;
    readonly elements: readonly Element[];
}
/** Reads dates of review, and whom to call. */
export declare function readPageFacts(host: Element, report: Report): PageFacts;
export {};
