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
/** The words for the people counted in a frame, as they go on from "64 in 100 people". */
function eventWords(row, frame, { messages }) {
    return frame === ownFrame(row)
        ? (row.event ?? messages.event)
        : (row.noEvent ?? messages.noEvent);
}
function inWords({ low, high }, { formats }) {
    return { low: formats.number(low), high: formats.number(high) };
}

export { eventWords, likelyRange, naturalFrequency, peopleCount };
//# sourceMappingURL=frequency.js.map
