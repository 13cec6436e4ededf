import { readCell, headingOf } from './cell.js';

/** A cell of a table in the page, read once and only as far as it is asked for. */
class TableCell {
    #heading;
    constructor({ cell, x, y, bottom }, part) {
        this.element = cell;
        this.x = x;
        this.y = y;
        this.bottom = bottom;
        this.isHeader = cell.localName === 'th' || part === 'head';
        this.scope = cell.getAttribute('scope') ?? '';
        this.fact = cell.getAttribute('data-fact') ?? undefined;
        this.content = readCell(cell);
    }
    get isEmpty() {
        return this.content.passages.length === 0;
    }
    get isBold() {
        const [first, ...others] = this.content.passages;
        return others.length === 0 && /^\*\*[^*]+\*\*$/.test(first?.text ?? '');
    }
    /** The cell as the name of something. */
    get heading() {
        return (this.#heading ??= headingOf(readCell(this.element, false)));
    }
    get words() {
        return this.heading.words;
    }
    /** Where it is, as an author counts. */
    get place() {
        return placeOf(this.y, this.x);
    }
}
function placeOf(y, x) {
    return `table row ${y + 1} column ${x + 1}`;
}

export { TableCell, placeOf };
//# sourceMappingURL=table-cell.js.map
