/** No cell reaches further than this. */
const LAST_COLUMN = 1000;
/**
 * Lays out the cells of a table as HTML does: a cell takes the first column that is free in its row, and
 * reaches right and down as its spans say, but not out of its group of rows.
 */
function layOut(rows) {
    const columns = new Set();
    const last = new Map();
    rows.forEach(({ group }, y) => last.set(group, y));
    let reaching = [];
    const placed = rows.map(({ group, cells }, y) => {
        reaching = reaching.filter(({ bottom }) => bottom >= y);
        const row = [...reaching];
        const taken = new Set();
        for (const { x, right } of row) {
            for (let column = x; column <= right; column++)
                taken.add(column);
        }
        let x = 0;
        for (const cell of cells) {
            while (taken.has(x))
                x++;
            const right = Math.max(x, Math.min(x + cell.colSpan - 1, LAST_COLUMN));
            const end = last.get(group) ?? y;
            const bottom = cell.rowSpan === 0 ? end : Math.min(y + cell.rowSpan - 1, end);
            const item = { cell, x, y, right, bottom };
            columns.add(x);
            row.push(item);
            if (bottom > y)
                reaching.push(item);
            x = right + 1;
        }
        return row;
    });
    return { columns: [...columns].sort((a, b) => a - b), rows: placed };
}
/** The cell at each of some columns; of two that overlap, the one that begins there. */
function slotsOf(row, columns) {
    const slots = columns.map(() => undefined);
    const indexOf = new Map(columns.map((x, index) => [x, index]));
    for (const item of [...row].sort((a, b) => a.x - b.x)) {
        for (let x = item.x; x <= item.right; x++) {
            const index = indexOf.get(x);
            if (index !== undefined)
                slots[index] = item;
        }
    }
    return slots;
}

export { layOut, slotsOf };
//# sourceMappingURL=grid.js.map
