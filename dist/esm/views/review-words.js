import { fill } from '../model/fill.js';
import { lastReview, nextReview, isOverdue } from '../model/comparison/review.js';

function reviewWords({ comparison, formats, messages, today, }) {
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
        version: version &&
            fill(messages.version, { number: version.number, date: formats.date(version.date) }),
        translation: translation && !translation.reviewedBy ? messages.translationUnreviewed : undefined,
    };
}

export { reviewWords };
//# sourceMappingURL=review-words.js.map
