import { fill } from '../model/fill.js';
import { ownFrame } from '../model/comparison/frames.js';
import { wholeRange, wholePeople } from '../model/comparison/frequencies.js';

const BOUND_MESSAGES = {
    exactly: 'inGroup',
    'fewer-than': 'fewerThan',
    'more-than': 'moreThan',
};
/** An estimate in words: "64 in 100", "56 to 60 in 100". */
function naturalFrequency(estimate, per, context) {
    const { messages, formats } = context;
    const range = wholeRange(estimate);
    const events = estimate.events ?? range?.low ?? 0;
    if (estimate.events === undefined && range && range.low < range.high) {
        return fill(messages.rangeInGroup, { ...inWords(range, context), per: formats.number(per) });
    }
    const { bound, count } = wholePeople(events, per);
    return fill(messages[BOUND_MESSAGES[bound]], {
        count: formats.number(count),
        per: formats.number(per),
    });
}
const SHORT_MESSAGES = { 'fewer-than': 'under', 'more-than': 'over' };
/** A number of people where their group is named at the head of the column: "64", "under 1". */
function peopleCount(events, per, { messages, formats }) {
    const { bound, count } = wholePeople(events, per);
    const number = formats.number(count);
    return bound === 'exactly' ? number : fill(messages[SHORT_MESSAGES[bound]], { count: number });
}
/** The range beside a number that has one: "likely between 50 and 76". */
function likelyRange(estimate, context) {
    const range = wholeRange(estimate);
    if (estimate.events === undefined || !range || range.low === range.high)
        return undefined;
    return fill(context.messages.likelyRange, inWords(range, context));
}
/**
 * How many people more, or fewer, than with the comparator: "14 more in 100, likely between 5 and 22". The ends of the
 * range say which way only where they are not both on the side of the number.
 *
 * The number is that between the two rates as they are shown. 5.5 more, of 36 and 30.6, would round to 6, beside "36 in
 * 100" and "31 in 100": readers who check find us off by one, and may trust no number of ours. The ends of the range are
 * rounded as they are, for nothing beside them says otherwise.
 */
function differenceWords(difference, rates, per, context) {
    const { messages, formats } = context;
    const { low, high, likely } = difference;
    const events = shownDifference(difference, rates, per);
    const people = (count) => peopleCount(Math.abs(count), per, context);
    const onSide = (count, side) => side ? fill(side > 0 ? messages.differenceMore : messages.differenceFewer, { count }) : count;
    const inGroup = (count) => fill(messages.inGroup, { count, per: formats.number(per) });
    const ends = low === undefined || high === undefined ? [] : [low, high];
    const side = Math.sign(events ?? ends.find(Boolean) ?? 0);
    const isOneSided = side !== 0 && ends.every((end) => end * side >= 0);
    const [first = '', last = ''] = isOneSided
        ? ends.sort((one, other) => (one - other) * side).map(people)
        : // "Under 1 fewer" is hard to read, in Spanish "menos de 1 menos": outwards, to 1, the range holds what it held.
            ends.map((end) => onSide(formats.number(wholePeople(Math.abs(end), per).count), end));
    const range = { low: first, high: last };
    if (events === undefined) {
        const from = fill(messages.differenceRange, range);
        return inGroup(isOneSided ? onSide(from, side) : from);
    }
    const number = inGroup(side ? onSide(people(events), side) : messages.differenceNone);
    if (first === last)
        return number;
    const words = fill(likely ? messages.differenceLikely : messages.differenceBetween, {
        difference: number,
        ...range,
    });
    return includesZero(ends) ? fill(messages.differenceChance, { difference: words }) : words;
}
/**
 * The number between the rates as they are shown, where rounding alone sets it apart from the one that is given: by no
 * more than a person, within the range, and not none where there is some.
 */
function shownDifference({ events, low = -Infinity, high = Infinity }, rates, per) {
    const [treated, compared] = rates.map((rate) => shownCount(rate, per));
    if (events === undefined || treated === undefined || compared === undefined)
        return events;
    const seen = treated - compared;
    const isRounding = Math.abs(seen - events) <= 1 && seen > low - 0.5 && seen < high + 0.5;
    return isRounding && (seen || !events) ? seen : events;
}
/** The number of a rate that is shown as one. */
function shownCount({ events }, per) {
    if (events === undefined)
        return undefined;
    const { bound, count } = wholePeople(events, per);
    return bound === 'exactly' ? count : undefined;
}
const includesZero = (ends) => ends.some((end) => end <= 0) && ends.some((end) => end >= 0);
/** The words for the people counted in a frame, as they go on from "64 in 100 people". */
function eventWords(row, frame, { messages }) {
    return frame === ownFrame(row)
        ? (row.event ?? messages.event)
        : (row.noEvent ?? messages.noEvent);
}
function inWords({ low, high }, { formats }) {
    return { low: formats.number(low), high: formats.number(high) };
}

export { differenceWords, eventWords, likelyRange, naturalFrequency, peopleCount };
//# sourceMappingURL=frequency.js.map
