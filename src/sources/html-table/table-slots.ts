import type { Finding, Notice } from '../../model/diagnostics/finding.js';
import { readCell } from './cell-content.js';
import { type Heading, readHeading } from './heading.js';
import { boxesOf } from './page-tables.js';
import type { CellPassage } from './passage-builder.js';
import type { SignWords } from './signs.js';
import { isBlank, styleOf } from '../page/visibility.js';

/** Takes a finding for the author: what, and the place in the table as an author counts. */
export type Report = (notice: Notice, place: string, values?: Finding['values']) => void;

/** How a table is read. */
export interface TableReading {
  readonly report: Report;
  readonly signs: SignWords;
  /** What the table is called in places; `table` by default. */
  readonly name?: string;
}

/** A cell of a table in the page. */
export class TableCell {
  readonly isHeader: boolean;
  readonly passages: readonly CellPassage[];
  /** The last row that it reaches. */
  readonly bottom: number;

  /** @param x,y where it begins, counted from 0 */
  constructor(
    readonly element: HTMLTableCellElement,
    readonly x: number,
    readonly y: number,
    private readonly reading: TableReading,
  ) {
    const { report, signs } = reading;
    this.bottom = y + (element.rowSpan || Infinity) - 1;
    this.isHeader = element.matches('th,thead>tr>*');
    this.passages = saysNothing(element)
      ? []
      : readCell(element, signs, (notice, values) => {
          report(notice, this.place, values);
        });
  }

  get isEmpty(): boolean {
    return this.passages.length === 0;
  }

  /** The cell as the name of something. */
  get heading(): Heading {
    return readHeading(this.element);
  }

  /** Where it is, as an author counts. */
  get place(): string {
    return `${this.reading.name ?? 'table'} row ${this.y + 1} column ${this.x + 1}`;
  }
}

/** What a script that sorts has named, and nobody else. */
const SORTER = 'thead>tr>[aria-label][class*="sort" i]';

/** Whether a cell takes a place without showing anything, as its row or rows may. */
function saysNothing(cell: HTMLTableCellElement): boolean {
  if (cell.matches(SORTER) && !cell.textContent.trim()) return true;
  return [cell, ...boxesOf(cell.parentElement as HTMLTableRowElement)].some(isBlank);
}

/** The cell that covers a slot, if any does; one that is merged covers several. */
export type Slot = TableCell | undefined;

/** A row of a table; without its element where it was a column. */
export interface TableRow {
  readonly element?: HTMLTableRowElement | undefined;
  readonly slots: readonly Slot[];
}

export type TableRows = readonly TableRow[];

/** No cell reaches further than this. */
const LAST_COLUMN = 400;

/** A table of more slots than this is nothing that anybody could compare. */
const MOST_SLOTS = 200_000;

/** Forms a table as HTML does. Empty rows and columns are left out; the first column, of labels, stays. */
export function formTable(rows: Iterable<HTMLTableRowElement>, reading: TableReading): TableRows {
  const formed = formRows(rows, reading);
  const filled = filledCells(formed.flatMap(({ slots }) => slots));
  const columns = [...new Set([0, ...filled.map(({ x }) => x)])].sort((a, b) => a - b);
  const filledRows = new Set(filled.map((cell) => cell.element.parentElement));
  return formed
    .filter(({ element }) => element && filledRows.has(element))
    .map(({ element, slots }) => ({ element, slots: columns.map((x) => slots[x]) }));
}

/** Whether styles leave a cell in its place. */
const isPlaced = (cell: Element): boolean => styleOf(cell).display !== 'none';

/** Forms every row of a table, those without words among them. */
export function formRows(rows: Iterable<HTMLTableRowElement>, reading: TableReading): TableRows {
  let rowGroup: unknown;
  let growing: TableCell[] = [];
  let width = 0;
  return [...rows].map((element, y) => {
    // No cell grows out of its row group.
    if (element.parentElement !== rowGroup) growing = [];
    rowGroup = element.parentElement;
    const slots = formRow(element, y, growing, reading);
    width = Math.max(width, slots.length);
    if (width * y > MOST_SLOTS) throw new RangeError('too many cells');
    return { element, slots };
  });
}

/**
 * A cell takes the first slot that is free in its row, and reaches right and down as its spans say.
 *
 * @param growing the cells from above that may reach this row, by column; those of this row take their places
 */
function formRow(
  row: HTMLTableRowElement,
  y: number,
  growing: TableCell[],
  reading: TableReading,
): Slot[] {
  const slots = growing.map((cell): Slot => (cell.bottom >= y ? cell : undefined));
  let x = 0;
  for (const element of [...row.cells].filter(isPlaced)) {
    while (slots[x]) x++;
    const cell = new TableCell(element, x, y, reading);
    const end = Math.min(x + element.colSpan, LAST_COLUMN);
    do {
      slots[x] ??= cell;
      if (!((growing[x]?.bottom ?? -1) > cell.bottom)) growing[x] = cell;
      x++;
    } while (x < end);
  }
  return slots;
}

/** The cells that say something, each once. */
export const filledCells = (slots: readonly Slot[]): TableCell[] =>
  [...new Set(slots)].flatMap((cell) => (cell && !cell.isEmpty ? cell : []));
