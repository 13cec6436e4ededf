import { type CellPassage, type Heading, readCell, readHeading } from './cell.js';

/** Takes a finding for the author: where, what is wrong, how to mend it. */
export type Report = (path: string, message: string, hint: string) => void;

/** A cell of a table in the page. */
export class TableCell {
  readonly isHeader: boolean;
  readonly passages: readonly CellPassage[];

  /** @param x,y where it begins, counted from 0 */
  constructor(
    readonly element: HTMLTableCellElement,
    readonly x: number,
    readonly y: number,
    report: Report,
  ) {
    this.isHeader = element.matches('th,thead>tr>*');
    this.passages = readCell(element, (...problem) => {
      report(this.place, ...problem);
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
    return `table row ${this.y + 1} column ${this.x + 1}`;
  }
}

/** A cell that is merged stands in each slot it reaches. */
export type Slots = readonly (TableCell | undefined)[];

/** A row of a table; without its element where it was a column. */
export interface TableRow {
  readonly element?: HTMLTableRowElement | undefined;
  readonly slots: Slots;
}

/** No cell reaches further than this. */
const LAST_COLUMN = 400;

/** A table of more slots than this is nothing that anybody could compare. */
const MOST_SLOTS = 200_000;

/**
 * Lays out a table as HTML does: a cell takes the first slot that is free in its row, and reaches right and down as its
 * spans say, but not out of its `<tbody>`. Empty rows and columns are left out; the first column, of labels, stays.
 */
export function layOut({ rows }: HTMLTableElement, report: Report): TableRow[] {
  const columns = new Set([0]);
  let group: unknown;
  let width = 0;
  let reaching: { readonly cell: TableCell; readonly bottom: number }[] = [];
  const laidOut = [...rows].map((element, y): TableRow => {
    if (element.parentElement !== group) reaching = [];
    group = element.parentElement;
    const slots = reaching.map(({ cell, bottom }) => (bottom >= y ? cell : undefined));
    let x = 0;
    for (const own of element.cells) {
      while (slots[x]) x++;
      const cell = new TableCell(own, x, y, report);
      if (!cell.isEmpty) columns.add(x);
      const reach = { cell, bottom: y + (own.rowSpan || Infinity) - 1 };
      const end = Math.min(x + own.colSpan, LAST_COLUMN);
      do {
        slots[x] ??= cell;
        if (!((reaching[x]?.bottom ?? -1) > reach.bottom)) reaching[x] = reach;
        x++;
      } while (x < end);
    }
    width = Math.max(width, slots.length);
    if (width * y > MOST_SLOTS) throw new RangeError('too many cells');
    return { element, slots };
  });
  const full = [...columns].sort((a, b) => a - b);
  return laidOut
    .filter(({ element, slots }) =>
      slots.some((cell) => cell && !cell.isEmpty && cell.element.parentElement === element),
    )
    .map(({ element, slots }) => ({ element, slots: full.map((x) => slots[x]) }));
}
