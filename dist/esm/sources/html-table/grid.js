import { readCell, readHeading } from './cell.js';

/** A cell of a table in the page. */
class TableCell {
    /** @param x,y where it begins, counted from 0 */
    constructor(element, x, y, report) {
        this.element = element;
        this.x = x;
        this.y = y;
        this.isHeader = element.matches('th,thead>tr>*');
        this.passages = readCell(element, (...problem) => {
            report(this.place, ...problem);
        });
    }
    get isEmpty() {
        return this.passages.length === 0;
    }
    /** The cell as the name of something. */
    get heading() {
        return readHeading(this.element);
    }
    /** Where it is, as an author counts. */
    get place() {
        return `table row ${this.y + 1} column ${this.x + 1}`;
    }
}
/** No cell reaches further than this. */
const LAST_COLUMN = 400;
/** A table of more slots than this is nothing that anybody could compare. */
const MOST_SLOTS = 200_000;
/**
 * Lays out a table as HTML does: a cell takes the first slot that is free in its row, and reaches right and down as its
 * spans say, but not out of its `<tbody>`. Empty rows and columns are left out; the first column, of labels, stays.
 */
function layOut({ rows }, report) {
    const columns = new Set([0]);
    let group;
    let width = 0;
    let reaching = [];
    const laidOut = [...rows].map((element, y) => {
        if (element.parentElement !== group)
            reaching = [];
        group = element.parentElement;
        const slots = reaching.map(({ cell, bottom }) => (bottom >= y ? cell : undefined));
        let x = 0;
        for (const own of element.cells) {
            while (slots[x])
                x++;
            const cell = new TableCell(own, x, y, report);
            if (!cell.isEmpty)
                columns.add(x);
            const reach = { cell, bottom: y + (own.rowSpan || Infinity) - 1 };
            const end = Math.min(x + own.colSpan, LAST_COLUMN);
            do {
                slots[x] ??= cell;
                if (!((reaching[x]?.bottom ?? -1) > reach.bottom))
                    reaching[x] = reach;
                x++;
            } while (x < end);
        }
        width = Math.max(width, slots.length);
        if (width * y > MOST_SLOTS)
            throw new RangeError('too many cells');
        return { element, slots };
    });
    const full = [...columns].sort((a, b) => a - b);
    return laidOut
        .filter(({ element, slots }) => slots.some((cell) => cell && !cell.isEmpty && cell.element.parentElement === element))
        .map(({ element, slots }) => ({ element, slots: full.map((x) => slots[x]) }));
}

export { TableCell, layOut };
//# sourceMappingURL=grid.js.map
