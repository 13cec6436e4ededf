import { findTables, isPartOf, type PageTable, wordsOfRow } from './page-tables.js';
import { readTables } from './read-tables.js';
import { readBeside } from './words-beside.js';
import type { ParseResult } from '../../model/comparison/parse-comparison.js';
import type { PageTable as PageTableReader, TableRequest } from '../page-table.js';

/** What of a fact stands in attributes. */
const FACT_ATTRIBUTES = ['data-fact', 'data-region', 'data-status', 'datetime', 'href'];

/**
 * Remembers the tables of an element as they were first, for scripts that take rows out, sort them or copy them (paging,
 * search, names that stay in place). What an author changes is a change: other words in a row, new rows, another table.
 */
export class TableReader implements PageTableReader {
  #tables: readonly PageTable[] = [];
  #rows: ReadonlyMap<Element, string> = new Map();
  #beside = '';
  #version = 0;
  #childChanges: number | undefined;

  constructor(private readonly host: Element) {}

  version(childChanges: number): number {
    if (childChanges !== this.#childChanges) {
      this.#childChanges = childChanges;
      if (this.#hasChanged()) {
        this.#tables = [];
        this.#version++;
      }
    }
    return this.#version;
  }

  read(request: TableRequest): ParseResult {
    return readTables(this.host, request, () => this.#remember());
  }

  /** The tables as they were first; nothing where they are there in parts only. */
  #remember(): readonly PageTable[] | undefined {
    if (this.#tables.length > 0) return this.#tables;
    const tables = findTables(this.host);
    this.#tables = tables ?? [];
    this.#rows = new Map(
      this.#tables.flatMap(({ rows }) => rows.map((row) => [row, signatureOf(row)])),
    );
    this.#beside = this.#wordsBeside();
    return tables;
  }

  #hasChanged(): boolean {
    const { host } = this;
    const [first] = this.#tables;
    if (!first || this.#wordsBeside() !== this.#beside) return true;
    const known = this.#tables.flatMap(({ pieces }) => pieces);
    const isLost = (table: Element) => !host.contains(table);
    const isOther = (table: HTMLTableElement) =>
      !known.includes(table) &&
      !table.matches('table table') &&
      !this.#tables.some((own) => isPartOf(table, own));
    return (
      known.some(isLost) ||
      [...host.querySelectorAll('table')].some(isOther) ||
      known.flatMap(({ rows }) => [...rows]).some((row) => this.#isNew(row))
    );
  }

  /** Where rows have gone, one of a single cell says why. */
  #isNew(row: HTMLTableRowElement): boolean {
    const before = this.#rows.get(row);
    if (before !== undefined) return before !== signatureOf(row);
    const isCopy = [...this.#rows.keys()].some(
      (own) => wordsOfRow(own as HTMLTableRowElement) === wordsOfRow(row),
    );
    const haveGone = [...this.#rows.keys()].some((own) => !this.host.contains(own));
    return !isCopy && !(haveGone && row.cells.length === 1);
  }

  #wordsBeside(): string {
    const facts = [...this.host.querySelectorAll('[data-fact]:not(table *)')];
    return JSON.stringify([readBeside(this.host, this.#tables, [], []), facts.map(attributesOf)]);
  }
}

const signatureOf = (row: HTMLTableRowElement): string =>
  JSON.stringify([
    wordsOfRow(row),
    [row, ...row.querySelectorAll('[data-fact],[data-status]')].map(attributesOf),
  ]);

const attributesOf = (element: Element) =>
  FACT_ATTRIBUTES.map((name) => element.getAttribute(name));
