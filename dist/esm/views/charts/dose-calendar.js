import { html, svg } from 'lit';
import { doseWeeks } from '../../model/comparison/dose-days.js';
import { WEEK_DAYS } from '../../model/comparison/rows/schedule.js';
import { sequence } from '../sequence.js';

const WIDTH = 20;
const HEIGHT = 9;
/**
 * The first weeks of a treatment, a column for each and a place for each day: a full mark is a dose, a ring a dose
 * that some patients have, a frame without marks weeks for which nobody has set how often. The words stand under it.
 */
function doseCalendar(phases) {
    const weeks = doseWeeks(phases);
    return html `<svg class="calendar" aria-hidden="true" viewBox="0 0 ${weeks.length * WIDTH} ${WEEK_DAYS * HEIGHT}"><path class="days" d="${circlesPath(weeks, (week) => (week.known ? otherDays(week) : []), 1)}"></path><path class="dose" d="${circlesPath(weeks, ({ certain }) => certain, 3.4)}"></path><path class="maybe" d="${circlesPath(weeks, ({ possible }) => possible, 2.9)}"></path>${sequence(weeks.flatMap(({ known }, index) => (known ? [] : [unknownWeek(index)])))}</svg>`;
}
const unknownWeek = (index) => svg `<rect class="unknown" x="${index * WIDTH + 3}" y="1" width="${WIDTH - 6}" height="${WEEK_DAYS * HEIGHT - 2}" rx="3"></rect>`;
function otherDays({ certain, possible }) {
    const doses = new Set([...certain, ...possible]);
    return [...Array(WEEK_DAYS).keys()].filter((day) => !doses.has(day));
}
/** A circle for each of the days, as path data. */
function circlesPath(weeks, days, radius) {
    const circle = (x, y) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${ -2 * radius} 0z`;
    return weeks
        .flatMap((week, index) => days(week).map((day) => circle((index + 0.5) * WIDTH, (day + 0.5) * HEIGHT)))
        .join('');
}

export { doseCalendar };
//# sourceMappingURL=dose-calendar.js.map
