/** Hours in each unit; a month is a twelfth of a year. */
const HOURS = { hour: 1, day: 24, week: 168, month: 730.5 };
/** The steps of the axis, in order. Within a step the scale is even, so that it reads like a ruler. */
const TIME_STEPS = [
    'hour',
    'day',
    'week',
    'month',
];
/** Where the first three steps end: a day, a week, a month. */
const STEP_ENDS = [HOURS.day, HOURS.week, HOURS.month];
/** Months that the last step shows at least. */
const LEAST_MONTHS = 6;
/** One axis for spans from hours to months: each unit of time has a quarter of it. */
class TimeScale {
    constructor(spans) {
        const longest = Math.max(0, ...spans.map((span) => (span ? endOf(span) : 0)));
        this.months = Math.max(LEAST_MONTHS, Math.ceil(longest / HOURS.month));
    }
    /** Where a span begins and ends on the axis, from 0 to 1. */
    place(span) {
        return { from: this.#position(span.from * HOURS[span.unit]), to: this.#position(endOf(span)) };
    }
    #position(time) {
        const last = this.months * HOURS.month;
        const ends = [...STEP_ENDS, last];
        // Huge numbers are not exact: rounded, the last month may end before a span that ends in it.
        const hours = Math.min(time, last);
        const step = ends.findIndex((end) => hours <= end);
        const begin = ends[step - 1] ?? 0;
        const end = ends[step] ?? Infinity;
        return (step + (hours - begin) / (end - begin)) / ends.length;
    }
}
function endOf({ from, to = from, unit }) {
    return to * HOURS[unit];
}

export { TIME_STEPS, TimeScale };
//# sourceMappingURL=time-scale.js.map
