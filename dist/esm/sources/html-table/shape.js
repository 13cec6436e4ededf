const FEWEST = 2;
const MOST = 6;
/** Whether a table may name so many treatments. */
const fits = (treatments) => treatments >= FEWEST && treatments <= MOST;
/**
 * Finds out what a table compares. Each treatment has a column, unless
 *
 * - facts are marked at the top of columns, or
 * - there would be too many or too few treatments in columns, and not in rows, or
 * - only the cells of the first column are headers: by `scope`, else by being `<th>`.
 */
function shapeOf(allRows, columns) {
    const full = columns.flatMap((x, index) => allRows.some(({ slots }) => slots[index]?.x === x && !slots[index].isEmpty) ? index : []);
    const [first = 0] = full;
    // Labels that are all missing still have their column, or the first treatment would become one.
    const header = allRows.find(({ slots }) => filled(slots).length > 1);
    if (first > 0 && header?.slots[first]?.isEmpty === false)
        full.unshift(first - 1);
    const rows = allRows
        .map((row) => ({ ...row, slots: full.map((index) => row.slots[index]) }))
        .filter(({ y, slots }) => slots.some((cell) => cell?.y === y && !cell.isEmpty));
    const xs = full.map((index) => columns[index] ?? index);
    const firstWide = rows.findIndex((row) => !loneCell(row));
    const titles = rows.slice(0, Math.max(0, firstWide));
    const own = rows.slice(titles.length);
    const heads = own.slice(0, headCount(own));
    const body = own.slice(heads.length);
    const lines = body.filter((row) => !loneCell(row));
    const labels = labelCount(heads, lines);
    const top = heads.flatMap(({ slots }) => filled(slots.slice(labels)));
    const side = lines.flatMap(({ slots }) => filled(slots.slice(0, labels)));
    const isTurned = isTurnedAround(top, side, lines, xs.length - labels);
    const shape = {
        titles: titles.flatMap((row) => loneCell(row) ?? []),
        corner: filled(heads.flatMap(({ slots }) => slots.slice(0, labels))),
        isTurned,
    };
    if (!isTurned) {
        return {
            ...shape,
            treatments: xs.slice(labels).map((x, index) => ({
                heads: filled(heads.map(({ slots }) => slots[labels + index])),
                x,
                y: heads.at(-1)?.y ?? 0,
            })),
            lines: body
                .filter(({ part, slots }) => part !== 'foot' || !heads.some((head) => repeats(slots, head.slots)))
                .map((row) => {
                const cell = loneCell(row);
                if (cell)
                    return { kind: 'lone', cell };
                const named = filled(row.slots.slice(0, labels));
                return {
                    kind: 'line',
                    labels: named,
                    cells: row.slots.slice(labels),
                    fact: row.fact ?? factOf(named),
                };
            }),
        };
    }
    return {
        ...shape,
        treatments: lines.map(({ slots, y }) => ({
            heads: filled(slots.slice(0, labels)),
            x: xs[0] ?? 0,
            y,
        })),
        lines: [
            ...xs.slice(labels).map((_x, index) => {
                const named = filled(heads.map(({ slots }) => slots[labels + index]));
                return {
                    kind: 'line',
                    labels: named,
                    cells: lines.map(({ slots }) => slots[labels + index]),
                    fact: factOf(named),
                };
            }),
            ...body.flatMap((row) => {
                const cell = loneCell(row);
                return cell ? [{ kind: 'lone', cell }] : [];
            }),
        ],
    };
}
/** The cells that say something, each once. */
function filled(slots) {
    return [...new Set(slots)].filter((cell) => cell !== undefined).filter(({ isEmpty }) => !isEmpty);
}
/** The one cell of a row that stands alone: merged over all columns, without others, or marked as a heading. */
function loneCell({ slots }) {
    const [cell, ...others] = filled(slots);
    if (!cell || others.length > 0 || slots[0] !== cell)
        return undefined;
    const isAlone = slots.every((slot) => slot === cell || slot === undefined);
    return isAlone || cell.scope === 'rowgroup' || cell.isBold ? cell : undefined;
}
/** How many rows name the treatments: those of the `<thead>`, else those of headers alone, else the first. */
function headCount(rows) {
    for (const isHead of [
        ({ part }) => part === 'head',
        ({ slots }) => filled(slots).every(({ isHeader }) => isHeader) && filled(slots.slice(1)).length > 0,
    ]) {
        const count = rows.findIndex((row) => !isHead(row) || loneCell(row) !== undefined);
        if (count > 0)
            return count;
    }
    return 1;
}
/** How many columns name what is compared: those below the corner, and those of headers or below a merged group. */
function labelCount(heads, lines) {
    const corner = heads[0]?.slots[0];
    const width = heads[0]?.slots.length ?? 0;
    const isLabel = (column) => {
        const named = heads.map(({ slots }) => slots[column]);
        if (corner && named.every((cell) => cell === corner))
            return true;
        const cells = filled(lines.map(({ slots }) => slots[column]));
        const after = filled(lines.flatMap(({ slots }) => slots.slice(column + 1)));
        if (cells.length > 0 && cells.every(({ isHeader }) => isHeader))
            return after.some(({ isHeader }) => !isHeader);
        const before = filled(lines.map(({ slots }) => slots[column - 1]));
        return filled(named).length === 0 && before.some(({ y, bottom }) => bottom > y);
    };
    let count = 1;
    while (count < width - 1 && isLabel(count))
        count++;
    return count;
}
function isTurnedAround(top, side, lines, columns) {
    const isMarkedAtSide = lines.some(({ fact }) => fact) || Boolean(factOf(side));
    if (isMarkedAtSide !== Boolean(factOf(top)))
        return !isMarkedAtSide;
    const isHeaded = (cells) => cells.every(({ isHeader }) => isHeader);
    const isOnlySideHeaded = isHeaded(side) && !isHeaded(top);
    // A table of two columns compares nothing, unless it says that its rows are what is compared.
    if (columns < FEWEST)
        return isHeaded(side) && fits(lines.length);
    if (fits(columns) !== fits(lines.length))
        return fits(lines.length);
    const scopes = [side, top].map((cells) => cells.some(({ scope }) => scope === 'row' || scope === 'col'));
    return scopes[0] === scopes[1] ? isOnlySideHeaded : scopes[0] === true;
}
/** A footer that says the header once more. */
function repeats(slots, head) {
    return slots.every((cell, index) => cell?.words === head[index]?.words);
}
function factOf(cells) {
    return cells.find(({ fact }) => fact)?.fact;
}

export { fits, shapeOf };
//# sourceMappingURL=shape.js.map
