import { joinHeadings } from './heading.js';

/**
 * Puts tables of the same treatments together: each further one begins a section.
 *
 * @param titles of each
 * @param intros what stands before each, in markup
 * @returns nothing where they compare different treatments
 */
function putTogether([first, ...others], titles, intros) {
    if (!first || others.some((other) => namesIn(other) !== namesIn(first)))
        return undefined;
    return {
        ...first,
        rows: [
            ...first.rows,
            ...others.flatMap((other, index) => [
                { heading: joinHeadings(titles[index + 1] ?? [], intros[index + 1] ?? []), passages: [] },
                ...other.titles,
                ...other.rows,
            ]),
        ],
    };
}
const namesIn = ({ treatments, hasTreatmentRows }) => JSON.stringify([
    hasTreatmentRows,
    treatments.map((names) => names.map(({ heading }) => heading.words)),
]);

export { putTogether };
//# sourceMappingURL=several-tables.js.map
