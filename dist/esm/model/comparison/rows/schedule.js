import { text, count, sourceIds, richText, cellsRow } from '../fields.js';
import { check, object, optional, list, oneOf } from '../schema-kit.js';

/** Weeks that a schedule shows: what the first three months look like. */
const SCHEDULE_WEEKS = 12;
/** Days of a week, the most that a week can have with a dose. */
const WEEK_DAYS = 7;
const phase = check(object({
    /**
     * First week of the phase. The treatment begins in week 1.
     * @example 1
     */
    from: count,
    /**
     * Last week of the phase, 12 at most.
     * @example 4
     */
    to: count,
    /**
     * On how many days a week there is a dose, 0 to 7; 0.5 is every other week. Leave it out where nobody has
     * set it.
     * @example 2
     */
    days: optional(count),
    /**
     * The most days a week, where it differs from patient to patient.
     * @example 3
     */
    most: optional(count),
    /**
     * The same in words.
     * @example "Twice a week"
     */
    label: text,
}), ({ from, to, days, most = days ?? 0 }) => [from, to].every(Number.isInteger) &&
    from >= 1 &&
    from <= to &&
    to <= SCHEDULE_WEEKS &&
    (days === undefined ? most === 0 : days <= most) &&
    most <= WEEK_DAYS, `Keep "from" and "to" to whole weeks from 1 to ${SCHEDULE_WEEKS}, and "days" and "most" between 0 and ${WEEK_DAYS}; "most" needs "days".`);
const schedule = object({
    /**
     * What happens when, one phase after the other.
     * @example [{ "from": 1, "to": 4, "days": 2, "label": "Twice a week" }]
     */
    phases: check(list(phase, 1), (phases) => phases.every(({ from }, index) => from > (phases[index - 1]?.to ?? 0)), 'Give the phases in order, each beginning after the one before it has ended.'),
    /**
     * What else to know of the schedule.
     * @example "After that, as long as it helps."
     */
    note: optional(richText),
    /**
     * The ids of the sources that say so.
     * @example ["packs"]
     */
    sources: sourceIds,
});
/** On which days of the first three months each treatment is taken. */
const scheduleRow = cellsRow({
    /**
     * "schedule": on which days of the first twelve weeks each treatment is taken, drawn as a calendar.
     * @example "schedule"
     */
    kind: oneOf('schedule'),
}, schedule);

export { SCHEDULE_WEEKS, WEEK_DAYS, scheduleRow };
//# sourceMappingURL=schedule.js.map
