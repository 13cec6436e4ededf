import { SCHEDULE_WEEKS, WEEK_DAYS } from './rows/schedule.js';

/** The weeks of a schedule, its doses spread evenly over each week. */
function doseWeeks(phases) {
    return weeksOf((week) => {
        const phase = phases.find(isIn(week));
        if (phase?.days === undefined)
            return { known: false, certain: [], possible: [] };
        const { days, most = days, from } = phase;
        const all = spread(dosesIn(week - from, most));
        const certain = Math.min(dosesIn(week - from, days), all.length);
        return { known: true, certain: all.slice(0, certain), possible: all.slice(certain) };
    });
}
/** Whether the phases leave no week out. */
function coversAllWeeks(phases) {
    return weeksOf((week) => phases.some(isIn(week))).every(Boolean);
}
/** Doses in one week of a phase; of half a dose a week, the first week has one and the second none. */
function dosesIn(week, perWeek) {
    return Math.ceil((week + 1) * perWeek) - Math.ceil(week * perWeek);
}
function spread(doses) {
    return [...Array(doses).keys()].map((dose) => Math.floor((dose * WEEK_DAYS) / doses));
}
/** Makes something of each week, 1 to the last that is shown. */
function weeksOf(make) {
    return [...Array(SCHEDULE_WEEKS).keys()].map((index) => make(index + 1));
}
function isIn(week) {
    return ({ from, to }) => from <= week && week <= to;
}

export { coversAllWeeks, doseWeeks };
//# sourceMappingURL=dose-days.js.map
