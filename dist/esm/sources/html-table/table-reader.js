import { findTables, wordsOfRow, isPartOf, UNREAD } from './page-tables.js';
import { readTables } from './read-tables.js';

/** What says something without words. */
const SIGNS = '[data-fact],[data-status],s,strike,del,ins,sub,sup,a,abbr,img,svg,math,input,option';
const CLASSED = ':is(td,th) [class]:not(img)';
const ATTRIBUTES = 'data-fact data-region data-status datetime href alt src title aria-label checked selected'.split(' ');
/**
 * Reads the tables of an element, and remembers them as they were first, for scripts that take rows out, sort them or copy
 * them (paging, search, names that stay in place). What an author changes is a change: other words in a row, new rows,
 * another table.
 */
class TableReader {
    #tables = [];
    /** Each row as it was, and what each says. */
    #rows = new Map();
    #words = new Set();
    #beside = '';
    #version = 0;
    #childChanges;
    constructor(host) {
        this.host = host;
    }
    version(childChanges) {
        if (childChanges !== this.#childChanges) {
            this.#childChanges = childChanges;
            if (this.#hasChanged()) {
                this.#tables = [];
                this.#version++;
            }
        }
        return this.#version;
    }
    read(request) {
        return readTables(this.host, request, () => this.#remember());
    }
    /** The tables as they were first, or why they cannot be read. */
    #remember() {
        if (this.#tables.length > 0)
            return this.#tables;
        const tables = findTables(this.host);
        this.#tables = typeof tables === 'string' ? [] : tables;
        const rows = this.#tables.flatMap((table) => table.rows);
        this.#rows = new Map(rows.map((row) => [row, signatureOf(row)]));
        this.#words = new Set(rows.map(wordsOfRow));
        this.#beside = besideTables(this.host);
        return tables;
    }
    #hasChanged() {
        const { host } = this;
        if (this.#tables.length === 0)
            return true;
        const known = this.#tables.flatMap(({ pieces }) => pieces);
        if (!known.every((table) => host.contains(table)))
            return true;
        if ([...host.querySelectorAll('table')].some((table) => this.#isOther(table)))
            return true;
        const rows = known.flatMap((table) => [...table.rows]);
        const haveGone = ![...this.#rows.keys()].every((row) => host.contains(row));
        return (rows.some((row) => this.#isNew(row, haveGone)) ||
            // Where rows have gone, a script tells how many, and where the others are.
            (!haveGone && besideTables(host) !== this.#beside));
    }
    /** Whether a table is neither known nor a copy, nor in a cell. */
    #isOther(table) {
        return (!table.matches('table table') &&
            !this.#tables.some((own) => own.pieces.includes(table) || isPartOf(table, own)));
    }
    /** Where rows have gone, one of a single cell says why. */
    #isNew(row, haveGone) {
        const before = this.#rows.get(row);
        if (before !== undefined)
            return before !== signatureOf(row);
        return !this.#words.has(wordsOfRow(row)) && !(haveGone && row.cells.length === 1);
    }
}
/** A class may draw a sign or strike words out; those of rows, cells and headers are the script's that sorts them. */
const signatureOf = (row) => JSON.stringify([
    wordsOfRow(row),
    ...[row, ...row.querySelectorAll(SIGNS)].map(signOf),
    ...(row.matches('tbody>*') ? [...row.querySelectorAll(CLASSED)] : []).map((element) => element.getAttribute('class')),
]);
const signOf = (element) => [
    element.localName,
    ...ATTRIBUTES.map((name) => element.getAttribute(name)),
];
/** What stands beside tables, as it is written. */
function besideTables(node) {
    return [...node.childNodes]
        .map((child) => {
        if (child.nodeType === Node.TEXT_NODE)
            return child.nodeValue?.trim();
        if (child.nodeType !== Node.ELEMENT_NODE)
            return '';
        const element = child;
        if (element.matches(`table,${UNREAD}`))
            return '';
        return element.matches(SIGNS)
            ? JSON.stringify(signOf(element)) + besideTables(element)
            : besideTables(element);
    })
        .filter(Boolean)
        .join(' ');
}

export { TableReader };
//# sourceMappingURL=table-reader.js.map
