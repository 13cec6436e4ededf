import { readCell } from './cell-content.js';
import { readHeading } from './heading.js';
import { boxesOf } from './page-tables.js';
import { styleOf, isBlank } from '../page/visibility.js';

/** A cell of a table in the page. */
class TableCell {
    /** @param x,y where it begins, counted from 0 */
    constructor(element, x, y, reading) {
        this.element = element;
        this.x = x;
        this.y = y;
        this.reading = reading;
        const { report, signs } = reading;
        this.bottom = y + (element.rowSpan || Infinity) - 1;
        this.isHeader = element.matches('th,thead>tr>*');
        this.passages = saysNothing(element)
            ? []
            : readCell(element, signs, (notice, values) => {
                report(notice, this.place, values);
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
        return `${this.reading.name ?? 'table'} row ${this.y + 1} column ${this.x + 1}`;
    }
}
/** What a script that sorts has named, and nobody else. */
const SORTER = 'thead>tr>[aria-label][class*="sort" i]';
/** Whether a cell takes a place without showing anything, as its row or rows may. */
function saysNothing(cell) {
    if (cell.matches(SORTER) && !cell.textContent.trim())
        return true;
    return [cell, ...boxesOf(cell.parentElement)].some(isBlank);
}
/** No cell reaches further than this. */
const LAST_COLUMN = 400;
/** A table of more slots than this is nothing that anybody could compare. */
const MOST_SLOTS = 200_000;
/** Forms a table as HTML does. Empty rows and columns are left out; the first column, of labels, stays. */
function formTable(rows, reading) {
    const formed = formRows(rows, reading);
    const filled = filledCells(formed.flatMap(({ slots }) => slots));
    const columns = [...new Set([0, ...filled.map(({ x }) => x)])].sort((a, b) => a - b);
    const filledRows = new Set(filled.map((cell) => cell.element.parentElement));
    return formed
        .filter(({ element }) => element && filledRows.has(element))
        .map(({ element, slots }) => ({ element, slots: columns.map((x) => slots[x]) }));
}
/** Whether styles leave a cell in its place. */
const isPlaced = (cell) => styleOf(cell).display !== 'none';
/** Forms every row of a table, those without words among them. */
function formRows(rows, reading) {
    let rowGroup;
    let growing = [];
    let width = 0;
    return [...rows].map((element, y) => {
        // No cell grows out of its row group.
        if (element.parentElement !== rowGroup)
            growing = [];
        rowGroup = element.parentElement;
        const slots = formRow(element, y, growing, reading);
        width = Math.max(width, slots.length);
        if (width * y > MOST_SLOTS)
            throw new RangeError('too many cells');
        return { element, slots };
    });
}
/**
 * A cell takes the first slot that is free in its row, and reaches right and down as its spans say.
 *
 * @param growing the cells from above that may reach this row, by column; those of this row take their places
 */
function formRow(row, y, growing, reading) {
    const slots = growing.map((cell) => (cell.bottom >= y ? cell : undefined));
    let x = 0;
    for (const element of [...row.cells].filter(isPlaced)) {
        while (slots[x])
            x++;
        const cell = new TableCell(element, x, y, reading);
        const end = Math.min(x + element.colSpan, LAST_COLUMN);
        do {
            slots[x] ??= cell;
            if (!((growing[x]?.bottom ?? -1) > cell.bottom))
                growing[x] = cell;
            x++;
        } while (x < end);
    }
    return slots;
}
/** The cells that say something, each once. */
const filledCells = (slots) => [...new Set(slots)].flatMap((cell) => (cell && !cell.isEmpty ? cell : []));

export { TableCell, filledCells, formRows, formTable };
//# sourceMappingURL=table-slots.js.map
