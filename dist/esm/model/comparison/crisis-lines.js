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
/** As many places as a reader takes in at once who is in none that is known. */
const MOST_PLACES = 5;
/**
 * The numbers of the first places that have one, for a reader whose place nobody knows. Each stands under the places it
 * is for, so that none is called in vain. "EU" is no country: its number is not answered in all of them.
 */
function firstNumbers(lines) {
    const first = lines
        .filter(({ region, call }) => call && region !== ANYWHERE_ELSE && region !== 'EU')
        .slice(0, MOST_PLACES);
    return [...new Set(first.map(({ call = '' }) => call))].map((call) => {
        const same = first.filter((line) => line.call === call);
        const texts = new Set(same.map(({ text }) => text));
        return {
            regions: [...new Set(same.map(({ region }) => region))],
            call,
            text: texts.size === 1 ? same[0]?.text : undefined,
        };
    });
}

export { ANYWHERE_ELSE, crisisLinesFor, firstNumbers };
//# sourceMappingURL=crisis-lines.js.map
