/**
 * Rounds a rate to whole people, without turning a few into none or almost all into all:
 * 0.4 in 100 is "fewer than 1", 99.8 is "more than 99".
 */
function wholePeople(events, per) {
    if (events > 0 && events < 1)
        return { bound: 'fewer-than', count: 1 };
    if (events < per && events > per - 1)
        return { bound: 'more-than', count: per - 1 };
    return { bound: 'exactly', count: Math.round(events) };
}
/** The ends of a range in whole people, outwards, so that it holds what it held. */
function wholeRange({ low, high }) {
    if (low === undefined || high === undefined)
        return undefined;
    return { low: Math.floor(low), high: Math.ceil(high) };
}
/** The others: the people to whom the outcome did not happen. What is shown of both adds up to everyone. */
function complement(estimate, per) {
    const range = wholeRange(estimate);
    return {
        events: estimate.events === undefined
            ? undefined
            : Math.max(0, per - shownEvents(estimate.events, per)),
        low: range && per - range.high,
        high: range && per - range.low,
    };
}
function shownEvents(events, per) {
    const { bound, count } = wholePeople(events, per);
    return bound === 'exactly' ? count : events;
}
/** What is drawn stays on the grid, even where a document gives an impossible number, which its author is told of. */
function peopleDrawn(estimate, per) {
    const onGrid = (people) => Math.min(Math.max(0, people), per);
    const range = wholeRange(estimate) ?? { low: 0, high: 0 };
    const [low, high] = [onGrid(range.low), onGrid(range.high)];
    const band = low < high ? { from: low, to: high } : undefined;
    if (estimate.events === undefined) {
        return { filled: low, possible: Math.max(0, high - low), band };
    }
    const { bound, count } = wholePeople(estimate.events, per);
    if (bound === 'fewer-than')
        return { filled: 0, possible: 1, band };
    return { filled: onGrid(count), possible: bound === 'more-than' ? 1 : 0, band };
}

export { complement, peopleDrawn, wholePeople, wholeRange };
//# sourceMappingURL=frequencies.js.map
