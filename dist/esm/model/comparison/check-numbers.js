import { ONE_IN, MIXED_DENOMINATORS, NUMBER_WITHOUT_CONTEXT, IMPOSSIBLE_NUMBER, DIFFERENCE_NOT_BETWEEN } from '../diagnostics/catalogue.js';
import { visitRows, visitText } from './visit.js';

/** How each language says "1 in", before the X. A week or a day 1 of several is none. */
const ONE_IN_PHRASES = [
    '(?:1|un[ao]) de cada',
    '(?:1|one) in',
    '(?<!Tag |Woche )(?:1|eine[mnrs]?) von',
    '(?:[1١]|واحدة?) من كل',
];
/**
 * Checks the numbers by the rules of risk communication: possible, one denominator,
 * a timeframe and a population on each, and never "1 in X", which makes a risk look larger than it is
 * (Making Numbers Meaningful review, 2025).
 */
function checkNumbers(comparison, report) {
    visitRows(comparison, (row, path) => {
        if (row.kind === 'outcome')
            checkOutcome(row, path, report);
        else if (row.kind === 'effects')
            checkEffects(row, path, report);
    });
    checkWords(comparison, report);
    checkDenominators(comparison, report);
}
function checkOutcome(row, path, report) {
    for (const [id, arms] of Object.entries(row.cells)) {
        arms.forEach((arm, index) => {
            const place = [...path, 'cells', id, index];
            checkEstimate(arm, row.per, place, report);
            checkEstimate(arm.comparator, row.per, [...place, 'comparator'], report);
            checkDifference(arm, row.per, [...place, 'difference'], report);
            for (const field of ['timeframe', 'population']) {
                if (!(arm[field] ?? row[field]))
                    report(NUMBER_WITHOUT_CONTEXT, place, { field });
            }
        });
    }
}
function checkEffects(row, path, report) {
    for (const [id, { effects }] of Object.entries(row.cells)) {
        effects.forEach(({ events, comparator }, index) => {
            checkEstimate({ events: Math.max(events, comparator) }, row.per, [...path, 'cells', id, 'effects', index], report);
        });
    }
}
function checkEstimate({ events, low, high }, per, path, report, least = 0) {
    const ordered = [low, events, high, per].filter((value) => value !== undefined);
    if (ordered.every((value, index) => value >= (ordered[index - 1] ?? least)))
        return;
    report(IMPOSSIBLE_NUMBER, path, { per });
}
/** The arm and its comparator are each rounded, so that they may be a person further apart, or nearer. */
const ROUNDING = 1.001;
function checkDifference(arm, per, path, report) {
    const { events, comparator, difference } = arm;
    if (!difference)
        return;
    checkEstimate(difference, per, path, report, -per);
    const stated = difference.events;
    if (stated === undefined || events === undefined || comparator.events === undefined)
        return;
    const apart = Number((events - comparator.events).toFixed(2));
    if (Math.abs(apart - stated) <= ROUNDING)
        return;
    report(DIFFERENCE_NOT_BETWEEN, path, { stated, apart });
}
const ONE_IN_NUMBER = new RegExp(`(?<!\\p{L}|\\p{N})(?:${ONE_IN_PHRASES.join('|')}) (?![1١][ .,]?[0٠]+(?!\\p{N}))(?:[.,]?\\p{N})+`, 'iu');
/** In any of the languages, since a document need not name its own. An X of 100 and the like is what we ask for. */
function checkWords(comparison, report) {
    visitText(comparison, {
        words: (words, path) => {
            const [phrase] = ONE_IN_NUMBER.exec(words) ?? [];
            if (phrase)
                report(ONE_IN, path, { phrase });
        },
    });
}
function checkDenominators(comparison, report) {
    const denominators = new Set();
    visitRows(comparison, (row) => {
        if ('per' in row)
            denominators.add(row.per);
    });
    if (denominators.size > 1)
        report(MIXED_DENOMINATORS, []);
}

export { checkNumbers };
//# sourceMappingURL=check-numbers.js.map
