import { toPath } from '../diagnostics/json-path.js';

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
const HINTS = {
    'locked-approval': 'Add a region, a route and a status.',
    'locked-serious-risks': 'Add the serious risks, or say that none is known.',
    'locked-review-date': 'Add the day of the last check, for example "2026-03-31".',
    'locked-review-policy': 'Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").',
    'locked-crisis-line': 'Add the crisis line of each region you write for.',
};
/** Checks that a document carries the facts that no page may leave out. */
function checkLockedFacts(comparison) {
    return findLockedGaps(comparison).map(({ code, path }) => ({
        code,
        severity: 'error',
        path: toPath(path),
        message: 'is missing, and no page may leave it out',
        hint: HINTS[code],
    }));
}

export { checkLockedFacts, findLockedGaps };
//# sourceMappingURL=check-locked-facts.js.map
