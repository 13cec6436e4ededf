import {
  FUTURE_REVIEW_DATE,
  MISSING_APPROVAL,
  MISSING_CRISIS_LINE,
  MISSING_REVIEW_DATE,
  MISSING_REVIEW_POLICY,
  MISSING_SERIOUS_RISKS,
} from '../diagnostics/catalogue.js';
import type { LockedCode } from '../diagnostics/diagnostic.js';
import type { Notice, PathKeys, Report } from '../diagnostics/finding.js';
import { lastReview } from './review.js';
import type { Comparison, Treatment } from './schema.js';

/** A fact that no page may leave out, and that a document lacks. */
export interface LockedGap {
  readonly code: LockedCode;
  readonly path: PathKeys;
  /** The treatment that lacks it, where the fact belongs to one. */
  readonly treatment?: Treatment;
}

/** Finds what a document lacks, on a day, of the facts that no page may leave out. */
export function findLockedGaps(comparison: Comparison, today: Date): LockedGap[] {
  const { treatments, nextReview, reviewEvery, crisisLines } = comparison;
  const gaps: LockedGap[] = [];
  treatments.forEach((treatment, index) => {
    const path = ['treatments', index];
    if (treatment.approval.length === 0) {
      gaps.push({ code: 'locked-approval', path: [...path, 'approval'], treatment });
    }
    if (treatment.seriousRisks.length === 0) {
      gaps.push({ code: 'locked-serious-risks', path: [...path, 'seriousRisks'], treatment });
    }
  });
  if (!lastReview(comparison, today)) {
    gaps.push({ code: 'locked-review-date', path: ['lastReviewed'] });
  }
  if (!(nextReview ?? reviewEvery))
    gaps.push({ code: 'locked-review-policy', path: ['nextReview'] });
  if (crisisLines.length === 0) gaps.push({ code: 'locked-crisis-line', path: ['crisisLines'] });
  return gaps;
}

const NOTICES: Record<LockedCode, Notice> = {
  'locked-approval': MISSING_APPROVAL,
  'locked-serious-risks': MISSING_SERIOUS_RISKS,
  'locked-review-date': MISSING_REVIEW_DATE,
  'locked-review-policy': MISSING_REVIEW_POLICY,
  'locked-crisis-line': MISSING_CRISIS_LINE,
};

/** Checks that a document carries the facts that no page may leave out. */
export function checkLockedFacts(comparison: Comparison, report: Report): void {
  const notices: typeof NOTICES = comparison.lastReviewed
    ? { ...NOTICES, 'locked-review-date': FUTURE_REVIEW_DATE }
    : NOTICES;
  for (const { code, path } of findLockedGaps(comparison, new Date())) report(notices[code], path);
}
