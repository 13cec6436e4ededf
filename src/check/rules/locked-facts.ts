import { findLockedGaps } from '../../model/comparison/check-locked-facts.js';
import type { LockedCode } from '../../model/diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';
import { LOCKED } from '../sources.js';

const MENDS: Record<LockedCode, string> = {
  'locked-approval': 'Add a region, a route and a status.',
  'locked-serious-risks': 'Add the serious risks, or say that none is known.',
  'locked-review-date': 'Add the day of the last check, for example "2026-03-31".',
  'locked-review-policy': 'Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").',
  'locked-crisis-line': 'Add the crisis line of each region you write for.',
};

export const lockedFacts: Rule = {
  id: 'locked-facts',
  title: 'Nothing is missing that no page may leave out',
  severity: 'error',
  isLocked: true,
  why: 'Whether a treatment is approved, what it can do to you at worst, when somebody last checked the facts, and whom to call in danger: without them a comparison can harm, however good the rest is.',
  source: LOCKED,
  bad: { '$.treatments[1].seriousRisks': [] },
  good: { '$.treatments[1].seriousRisks': ['**Frostbite.** Stop when the skin goes numb.'] },
  find: ({ comparison, today }) =>
    findLockedGaps(comparison, today).map(({ code, path }) => ({
      path,
      message: 'is missing, and no page may leave it out',
      mend: MENDS[code],
    })),
};
