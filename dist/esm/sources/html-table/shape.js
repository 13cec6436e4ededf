/** Whether a table may name so many treatments. */
const fits = (treatments) => treatments >= 2 && treatments <= 6;
/** Finds out what a table compares. */
function shapeOf(rows) {
    const first = rows.findIndex((row) => !loneCell(row));
    const own = rows.slice(first);
    const titles = rows.slice(0, first).flatMap((row) => loneCell(row) ?? []);
    const heads = own.slice(0, headCount(own));
    const body = own.slice(heads.length);
    const lines = body.filter((row) => !loneCell(row));
    const labels = labelCount(heads, lines);
    const corner = filled(heads.flatMap(({ slots }) => slots.slice(0, labels)));
    if (!isTurned(heads, lines, labels)) {
        return {
            titles,
            corner,
            isTurned: false,
            ...compared(heads, body.filter((row) => !heads.some((head) => repeats(row, head))), labels),
        };
    }
    const columns = (rows[0]?.slots ?? []).map((_slot, x) => ({
        slots: [...heads, ...lines].map(({ slots }) => slots[x]),
    }));
    const turned = compared(columns.slice(0, labels), columns.slice(labels), heads.length);
    const lone = body.flatMap((row) => loneCell(row) ?? []);
    return { titles, corner, isTurned: true, ...turned, lines: [...turned.lines, ...lone] };
}
/** The treatments, named by the heads, and the lines below them. */
function compared(heads, body, labelCount) {
    const lines = [];
    for (const row of body) {
        const lone = row.element && loneCell(row);
        const labels = filled(row.slots.slice(0, labelCount));
        const cells = row.slots.slice(labelCount).map((cell) => filled([cell]));
        const fact = [row.element, ...labels.map(({ element }) => element)].find(isFact);
        const before = lines.at(-1);
        if (lone)
            lines.push(lone);
        else if (before &&
            'labels' in before &&
            !row.element?.matches('[data-fact]') &&
            labels.every((label, index) => label === before.labels[index])) {
            before.cells.forEach((own, index) => {
                before.cells[index] = [...new Set([...own, ...(cells[index] ?? [])])];
            });
        }
        else
            lines.push({ labels, cells, fact });
    }
    const names = heads[0]?.slots ?? [];
    return {
        treatments: names
            .slice(labelCount)
            .map((_name, index) => unique(heads.map(({ slots }) => slots[labelCount + index]))),
        lines,
    };
}
const unique = (slots) => [...new Set(slots)].filter((cell) => cell !== undefined);
/** The cells that say something, each once. */
const filled = (slots) => unique(slots).filter(({ isEmpty }) => !isEmpty);
const isHeaded = (cells) => cells.every(({ isHeader }) => isHeader);
const isFact = (element) => element?.matches('[data-fact]') ?? false;
/** The one cell of a row that stands alone: merged over all columns, without others, or all in bold. */
function loneCell({ slots }) {
    const [cell, ...others] = filled(slots);
    if (!cell || others.length > 0 || slots[0] !== cell)
        return undefined;
    const isAlone = slots.every((slot) => slot === cell || slot === undefined);
    const [{ text = '' } = {}, ...passages] = cell.passages;
    const isBold = passages.length === 0 && /^\*\*[^*]+\*\*$/.test(text);
    return isAlone || isBold ? cell : undefined;
}
/** How many rows name the treatments: those of the `<thead>`, else those of headers alone, else the first. */
function headCount(rows) {
    const isInHead = ({ element }) => element?.matches('thead>*');
    const isHead = rows[0] && isInHead(rows[0])
        ? isInHead
        : ({ slots }) => isHeaded(filled(slots)) && filled(slots.slice(1)).length > 0;
    const count = rows.findIndex((row) => !isHead(row) || loneCell(row));
    return Math.max(1, count);
}
/** How many columns name what is compared: those below the corner, and those of headers or beside a merged group. */
function labelCount(heads, lines) {
    const corner = heads[0]?.slots[0];
    const isLabel = (column) => {
        const above = heads.map(({ slots }) => slots[column]);
        if (corner && above.every((cell) => cell === corner))
            return true;
        const groups = filled(lines.map(({ slots }) => slots[column - 1]));
        if (filled(above).length === 0 &&
            (groups.length === 0 || groups.some(({ element }) => element.rowSpan !== 1)))
            return true;
        return (isHeaded(filled(lines.map(({ slots }) => slots[column]))) &&
            !isHeaded(filled(lines.flatMap(({ slots }) => slots.slice(column + 1)))));
    };
    let count = 1;
    while (count < (heads[0]?.slots.length ?? 0) - 1 && isLabel(count))
        count++;
    return count;
}
/**
 * Whether each treatment has a row:
 *
 * - facts are marked at the top of columns, or
 * - there would be too many or too few treatments in columns, and not in rows, or
 * - only the cells of the first column are headers: by `scope`, else by being `<th>`.
 */
function isTurned(heads, lines, labels) {
    const top = heads.flatMap(({ slots }) => filled(slots.slice(labels)));
    const side = lines.flatMap(({ slots }) => filled(slots.slice(0, labels)));
    const isMarked = (own) => own.some(({ element }) => isFact(element));
    const isMarkedAtSide = isMarked([...lines, ...side]);
    if (isMarkedAtSide !== isMarked(top))
        return !isMarkedAtSide;
    const columns = (heads[0]?.slots.length ?? 0) - labels;
    // A table of two columns compares nothing, unless it says that its rows are what is compared.
    if (columns < 2)
        return isHeaded(side) && fits(lines.length);
    if (fits(columns) !== fits(lines.length))
        return fits(lines.length);
    const isScoped = (cells) => cells.some(({ element }) => element.matches('[scope="row"],[scope="col"]'));
    return isScoped(side) === isScoped(top) ? isHeaded(side) && !isHeaded(top) : isScoped(side);
}
/** A footer that says the header once more. */
function repeats({ element, slots }, head) {
    return (element?.matches('tfoot>*') === true &&
        slots.every((cell, index) => cell?.element.textContent === head.slots[index]?.element.textContent));
}

export { fits, shapeOf };
//# sourceMappingURL=shape.js.map
