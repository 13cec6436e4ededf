/** The region code of what holds anywhere else. */
const ANYWHERE_ELSE = 'INTL';
/**
 * Chooses the crisis lines of the regions that a reader may be in, in their order. Unknown regions, or none, get the
 * lines for anywhere else: a wrong number is worse than one more step.
 */
function crisisLinesFor(lines, regions) {
    const of = (wanted) => lines.filter(({ region }) => region === wanted);
    const nearest = [regions.flatMap(of), of(ANYWHERE_ELSE), lines].find(({ length }) => length > 0) ?? [];
    return { nearest, others: lines.filter((line) => !nearest.includes(line)) };
}

export { ANYWHERE_ELSE, crisisLinesFor };
//# sourceMappingURL=crisis-lines.js.map
