/** The day of the next review, as `YYYY-MM-DD`: stated, or reckoned from the last one. */
function nextReview({ lastReviewed, nextReview, reviewEvery, }) {
    if (nextReview)
        return nextReview;
    return lastReviewed && reviewEvery ? addPeriod(lastReviewed, reviewEvery) : undefined;
}
/** Whether the review is overdue on a day. A comparison that promises no review is overdue. */
function isOverdue(comparison, today) {
    const due = nextReview(comparison);
    return due === undefined || due < toIsoDay(today);
}
function addPeriod(day, period) {
    const [, length = '0', unit = 'M'] = /^P(\d+)([YMW])$/.exec(period) ?? [];
    const date = new Date(`${day}T00:00:00Z`);
    const count = Number(length);
    if (unit === 'W')
        date.setUTCDate(date.getUTCDate() + 7 * count);
    else
        addMonths(date, unit === 'Y' ? 12 * count : count);
    return toIsoDay(date);
}
/** Stays in the month that was meant: a month after 31 January is the last of February. */
function addMonths(date, months) {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCDate() !== day)
        date.setUTCDate(0);
}
function toIsoDay(date) {
    return date.toISOString().slice(0, 10);
}

export { isOverdue, nextReview };
//# sourceMappingURL=review.js.map
