import { escapeInline } from '../../model/comparison/inline.js';
import { filledCells } from './table-slots.js';

/**
 * Joins the columns that are of one treatment: its name is merged over all of them, with nothing below, or with what each
 * holds, the same below every name (n, %). A column beside them stays as it is.
 */
function joinColumns({ treatments, rows }) {
    const headers = treatments.map(filledCells);
    const parted = partBy(headers, (header) => header.slice(0, -1));
    const several = parted.filter((columns) => columns.length > 1);
    const isWhole = ([first]) => headers[first?.index ?? 0]?.length === 1;
    const isParted = several.length > 1 &&
        parted.every((columns) => columns.length > 1 || isWhole(columns)) &&
        new Set(several.map((columns) => columns.map(({ label }) => label).join('\n'))).size === 1;
    const joined = isParted ? parted : partBy(headers, (header) => header);
    if (joined.length === treatments.length)
        return { treatments, rows };
    return {
        treatments: joined.map(([first, ...others]) => {
            const header = headers[first?.index ?? 0] ?? [];
            return isParted && others.length > 0 ? header.slice(0, -1) : header;
        }),
        rows: rows.map((row) => 'labels' in row ? { ...row, cells: joined.map((columns) => join(columns, row.cells)) } : row),
    };
}
/** Puts columns beside each other together that have the same names; a name is what `namesIn` takes of a header. */
function partBy(headers, namesIn) {
    const parts = [];
    let before = [];
    headers.forEach((header, index) => {
        const names = namesIn(header);
        const [label] = header.slice(names.length);
        const column = { index, label: label?.heading.words ?? '' };
        const isSame = names.length > 0 && isEqual(names, before);
        if (isSame)
            parts.at(-1)?.push(column);
        else
            parts.push([column]);
        before = names;
    });
    return parts;
}
const isEqual = (one, other) => one.length === other.length && one.every((cell, index) => cell === other[index]);
/** What is said in several columns; a cell that is merged over them stands for each. */
function join(columns, cells) {
    const found = new Map();
    for (const { index, label } of columns) {
        for (const cell of cells[index] ?? [])
            found.set(cell, [...(found.get(cell) ?? []), label]);
    }
    return [...found].map(([cell, labels]) => labels.length === columns.length ? cell : labelled(cell, labels));
}
function labelled({ element, passages, place }, labels) {
    const label = escapeInline(labels.filter(Boolean).join(', '));
    return { element, place, passages: label ? withLabel(label, passages) : passages };
}
function withLabel(label, [first, ...others]) {
    return first?.text
        ? [{ text: `${label}: ${first.text}` }, ...others]
        : [{ text: `${label}:` }, ...(first ? [first, ...others] : others)];
}

export { joinColumns };
//# sourceMappingURL=joined-columns.js.map
