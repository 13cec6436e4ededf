import { FUTURE_REVIEW_DATE, MISSING_CRISIS_LINE, MISSING_REVIEW_POLICY, MISSING_REVIEW_DATE, MISSING_SERIOUS_RISKS, MISSING_APPROVAL } from '../diagnostics/catalogue.js';
import { lastReview } from './review.js';

/** Finds what a document lacks, on a day, of the facts that no page may leave out. */
function findLockedGaps(comparison, today) {
    const { treatments, nextReview, reviewEvery, crisisLines } = comparison;
    const gaps = [];
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
    if (crisisLines.length === 0)
        gaps.push({ code: 'locked-crisis-line', path: ['crisisLines'] });
    return gaps;
}
const NOTICES = {
    'locked-approval': MISSING_APPROVAL,
    'locked-serious-risks': MISSING_SERIOUS_RISKS,
    'locked-review-date': MISSING_REVIEW_DATE,
    'locked-review-policy': MISSING_REVIEW_POLICY,
    'locked-crisis-line': MISSING_CRISIS_LINE,
};
/** Checks that a document carries the facts that no page may leave out. */
function checkLockedFacts(comparison, report) {
    const notices = comparison.lastReviewed
        ? { ...NOTICES, 'locked-review-date': FUTURE_REVIEW_DATE }
        : NOTICES;
    for (const { code, path } of findLockedGaps(comparison, new Date()))
        report(notices[code], path);
}

export { checkLockedFacts, findLockedGaps };
//# sourceMappingURL=check-locked-facts.js.map
