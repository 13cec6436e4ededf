import { findTables, wordsOfRow, isPartOf } from './page-tables.js';
import { readTables } from './read-tables.js';
import { readBeside } from './words-beside.js';

/** What of a fact stands in attributes. */
const FACT_ATTRIBUTES = ['data-fact', 'data-region', 'data-status', 'datetime', 'href'];
/**
 * Remembers the tables of an element as they were first, for scripts that take rows out, sort them or copy them (paging,
 * search, names that stay in place). What an author changes is a change: other words in a row, new rows, another table.
 */
class TableReader {
    #tables = [];
    #rows = new Map();
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
    /** The tables as they were first; nothing where they are there in parts only. */
    #remember() {
        if (this.#tables.length > 0)
            return this.#tables;
        const tables = findTables(this.host);
        this.#tables = tables ?? [];
        this.#rows = new Map(this.#tables.flatMap(({ rows }) => rows.map((row) => [row, signatureOf(row)])));
        this.#beside = this.#wordsBeside();
        return tables;
    }
    #hasChanged() {
        const { host } = this;
        const [first] = this.#tables;
        if (!first || this.#wordsBeside() !== this.#beside)
            return true;
        const known = this.#tables.flatMap(({ pieces }) => pieces);
        const isLost = (table) => !host.contains(table);
        const isOther = (table) => !known.includes(table) &&
            !table.matches('table table') &&
            !this.#tables.some((own) => isPartOf(table, own));
        return (known.some(isLost) ||
            [...host.querySelectorAll('table')].some(isOther) ||
            known.flatMap(({ rows }) => [...rows]).some((row) => this.#isNew(row)));
    }
    /** Where rows have gone, one of a single cell says why. */
    #isNew(row) {
        const before = this.#rows.get(row);
        if (before !== undefined)
            return before !== signatureOf(row);
        const isCopy = [...this.#rows.keys()].some((own) => wordsOfRow(own) === wordsOfRow(row));
        const haveGone = [...this.#rows.keys()].some((own) => !this.host.contains(own));
        return !isCopy && !(haveGone && row.cells.length === 1);
    }
    #wordsBeside() {
        const facts = [...this.host.querySelectorAll('[data-fact]:not(table *)')];
        return JSON.stringify([readBeside(this.host, this.#tables, [], []), facts.map(attributesOf)]);
    }
}
const signatureOf = (row) => JSON.stringify([
    wordsOfRow(row),
    [row, ...row.querySelectorAll('[data-fact],[data-status]')].map(attributesOf),
]);
const attributesOf = (element) => FACT_ATTRIBUTES.map((name) => element.getAttribute(name));

export { TableReader };
//# sourceMappingURL=table-reader.js.map
