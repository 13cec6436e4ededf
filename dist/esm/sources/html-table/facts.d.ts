import type { ComparisonInput } from '../../model/schema.js';
import type { Line } from './shape.js';
import type { TableCell } from './table-cell.js';
type TreatmentInput = ComparisonInput['treatments'][number];
type Report = (path: string, message: string, hint: string) => void;
/** The facts of one treatment that no page may leave out. */
export type TreatmentFacts = Pick<TreatmentInput, 'approval' | 'seriousRisks'>;
/**
 * Reads a row of the table as a fact for each treatment. A row with a mistake in it gives none: it stays an ordinary
 * row, so that no word of it is lost.
 */
export declare function readFactRow({ fact, labels, cells }: Line<TableCell>, report: Report): readonly TreatmentFacts[] | undefined;
/** Reads the facts that stand anywhere inside the element: dates of review, and whom to call. */
export declare function readPageFacts(host: Element, report: Report): Pick<ComparisonInput, 'lastReviewed' | 'nextReview' | 'reviewEvery' | 'crisisLines'>;
export {};
