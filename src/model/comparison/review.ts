import type { Comparison } from './schema.js';

/** The day of the next review, as `YYYY-MM-DD`: stated, or reckoned from the last one. */
export function nextReview({
  lastReviewed,
  nextReview,
  reviewEvery,
}: Pick<Comparison, 'lastReviewed' | 'nextReview' | 'reviewEvery'>): string | undefined {
  if (nextReview) return nextReview;
  return lastReviewed && reviewEvery ? addPeriod(lastReviewed, reviewEvery) : undefined;
}

/** Whether the review is overdue on a day. A comparison that promises no review is overdue. */
export function isOverdue(comparison: Parameters<typeof nextReview>[0], today: Date): boolean {
  const due = nextReview(comparison);
  return due === undefined || due < toIsoDay(today);
}

function addPeriod(day: string, period: string): string {
  const [, length = '0', unit = 'M'] = /^P(\d+)([YMW])$/.exec(period) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  const count = Number(length);
  if (unit === 'W') date.setUTCDate(date.getUTCDate() + 7 * count);
  else addMonths(date, unit === 'Y' ? 12 * count : count);
  return toIsoDay(date);
}

/** Stays in the month that was meant: a month after 31 January is the last of February. */
function addMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}

function toIsoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
