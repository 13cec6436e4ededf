import { MISSING_CRISIS_LINE, MISSING_REVIEW_POLICY, MISSING_REVIEW_DATE, MISSING_SERIOUS_RISKS, MISSING_APPROVAL } from '../diagnostics/catalogue.js';

/** Finds what a document lacks of the facts that no page may leave out. */
function findLockedGaps(comparison) {
    const { treatments, lastReviewed, nextReview, reviewEvery, crisisLines } = comparison;
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
    if (!lastReviewed)
        gaps.push({ code: 'locked-review-date', path: ['lastReviewed'] });
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
    for (const { code, path } of findLockedGaps(comparison))
        report(NOTICES[code], path);
}

export { checkLockedFacts, findLockedGaps };
//# sourceMappingURL=check-locked-facts.js.map
