import { fill } from '../model/fill.js';
import { isOverdue, lastReview, nextReview } from '../model/comparison/review.js';
import type { ViewContext } from './context.js';

/** What is said of how current a comparison is. */
export interface ReviewWords {
  /** When the facts were last checked and will be again. */
  readonly dates: readonly string[];
  /** That this is not known, or overdue. */
  readonly warning: string | undefined;
  /** The day of the next check. */
  readonly next: string | undefined;
  /** Which state of the content it is. */
  readonly version: string | undefined;
  /** That no clinician has checked the translation. */
  readonly translation: string | undefined;
}

export function reviewWords({
  comparison,
  formats,
  messages,
  today,
}: Pick<ViewContext, 'comparison' | 'formats' | 'messages' | 'today'>): ReviewWords {
  const { translation, version } = comparison;
  const last = lastReview(comparison, today);
  const next = nextReview(comparison, today);
  const overdue = isOverdue(comparison, today) ? messages.overdue : undefined;
  return {
    dates: [
      ...(last ? [fill(messages.reviewed, { date: formats.date(last) })] : []),
      ...(next ? [fill(messages.nextReview, { date: formats.date(next) })] : []),
    ],
    warning: last ? overdue : messages.neverReviewed,
    next,
    version:
      version &&
      fill(messages.version, { number: version.number, date: formats.date(version.date) }),
    translation:
      translation && !translation.reviewedBy ? messages.translationUnreviewed : undefined,
  };
}
