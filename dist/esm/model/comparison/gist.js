import { ownRows } from './own-rows.js';

/** The outcome of which a line for a section without one can be made. */
const outcomeOf = (section) => ownRows(section).find((row) => row.kind === 'outcome');
/**
 * What one line may say of a treatment: its arm where people and time are known, `differ` where trials of it do, and
 * else nothing.
 */
function sayable(row, arms = []) {
    const [arm, ...others] = arms;
    if (!arm)
        return undefined;
    const facts = factsOf(row, arm).join('\n');
    if (others.some((other) => factsOf(row, other).join('\n') !== facts))
        return 'differ';
    const { timeframe = row.timeframe, population = row.population } = arm;
    return timeframe && population ? { arm, timeframe, population } : undefined;
}
/** Whether a line can be made for a section. */
function isAnswerable(section) {
    const row = outcomeOf(section);
    return row !== undefined && Object.values(row.cells).some((arms) => sayable(row, arms));
}
/** What has to be the same in trials for one line to speak of them. */
function factsOf(row, arm) {
    const { comparator, timeframe = row.timeframe, population = row.population } = arm;
    const numbers = [arm, comparator].flatMap(({ events, low, high }) => [events, low, high]);
    return [...numbers, comparator.label, timeframe, population];
}

export { isAnswerable, outcomeOf, sayable };
//# sourceMappingURL=gist.js.map
