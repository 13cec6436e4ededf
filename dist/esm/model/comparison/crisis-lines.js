/** The region code of what holds anywhere else. */
const ANYWHERE_ELSE = 'INTL';
/**
 * Chooses the crisis lines of a region. An unknown region, or none, gets the lines for anywhere else:
 * a wrong number is worse than one more step.
 */
function crisisLinesFor(lines, region) {
    const of = (wanted) => lines.filter((line) => line.region === wanted);
    const nearest = [of(region), of(ANYWHERE_ELSE), lines].find(({ length }) => length > 0) ?? [];
    return { nearest, others: lines.filter((line) => !nearest.includes(line)) };
}

export { ANYWHERE_ELSE, crisisLinesFor };
//# sourceMappingURL=crisis-lines.js.map
