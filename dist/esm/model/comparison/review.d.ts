import type { Comparison } from './schema.js';
type Dates = Pick<Comparison, 'lastReviewed' | 'nextReview' | 'reviewEvery'>;
/** The day of the last review, as `YYYY-MM-DD`. One that is still to come is none. */
export declare function lastReview({ lastReviewed }: Dates, today: Date): string | undefined;
/**
 * The day of the next review, as `YYYY-MM-DD`: stated, or reckoned from the last one, and three years after it at the
 * latest. Without a last review nothing is promised.
 */
export declare function nextReview(dates: Dates, today: Date): string | undefined;
/**
 * Whether the next review is overdue on a day, as it is where none is promised. Without a last review nothing is known
 * of the next.
 */
export declare function isOverdue(dates: Dates, today: Date): boolean;
/** The day where the reader is, as `YYYY-MM-DD`: an author in the east may be a day ahead of UTC. */
export declare function dayOf(moment: Date): string;
export {};
