import type { Comparison } from './schema.js';
/** The day of the next review, as `YYYY-MM-DD`: stated, or reckoned from the last one. */
export declare function nextReview({ lastReviewed, nextReview, reviewEvery, }: Pick<Comparison, 'lastReviewed' | 'nextReview' | 'reviewEvery'>): string | undefined;
/** Whether the review is overdue on a day. A comparison that promises no review is overdue. */
export declare function isOverdue(comparison: Parameters<typeof nextReview>[0], today: Date): boolean;
