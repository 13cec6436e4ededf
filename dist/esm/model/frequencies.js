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
/** The share to draw for an estimate, from 0 to 1: the number itself, else the middle of the range. */
function share({ events, low = 0, high = 0 }, per) {
    return (events ?? (low + high) / 2) / per;
}

export { share, wholePeople };
//# sourceMappingURL=frequencies.js.map
