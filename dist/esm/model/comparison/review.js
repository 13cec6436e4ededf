/** Facts older than this need another look, whatever their author promises. */
const LONGEST_INTERVAL = 'P3Y';
/** The day of the last review, as `YYYY-MM-DD`. One that is still to come is none. */
function lastReview({ lastReviewed }, today) {
    return lastReviewed && lastReviewed <= dayOf(today) ? lastReviewed : undefined;
}
/**
 * The day of the next review, as `YYYY-MM-DD`: stated, or reckoned from the last one, and three years after it at the
 * latest. Without a last review nothing is promised.
 */
function nextReview(dates, today) {
    const last = lastReview(dates, today);
    const { nextReview, reviewEvery } = dates;
    const due = last && (nextReview ?? (reviewEvery && addPeriod(last, reviewEvery)));
    if (!due)
        return undefined;
    const latest = addPeriod(last, LONGEST_INTERVAL);
    return due < latest ? due : latest;
}
/**
 * Whether the next review is overdue on a day, as it is where none is promised. Without a last review nothing is known
 * of the next.
 */
function isOverdue(dates, today) {
    if (!lastReview(dates, today))
        return false;
    const due = nextReview(dates, today);
    return due === undefined || due < dayOf(today);
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
/** The day where the reader is, as `YYYY-MM-DD`: an author in the east may be a day ahead of UTC. */
function dayOf(moment) {
    return toIsoDay(new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000));
}
function toIsoDay(date) {
    return date.toISOString().slice(0, 10);
}

export { dayOf, isOverdue, lastReview, nextReview };
//# sourceMappingURL=review.js.map
