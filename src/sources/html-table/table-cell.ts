import { type CellContent, type Heading, headingOf, readCell } from './cell.js';
import type { Placed } from './grid.js';
import type { ShapeCell, ShapeRow } from './shape.js';

/** A cell of a table in the page, read once and only as far as it is asked for. */
export class TableCell implements ShapeCell {
  readonly element: HTMLTableCellElement;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly isHeader: boolean;
  readonly scope: string;
  readonly fact: string | undefined;
  readonly content: CellContent;
  #heading: Heading | undefined;

  constructor(
    { cell, x, y, bottom }: Placed<HTMLTableCellElement>,
    part: ShapeRow<unknown>['part'],
  ) {
    this.element = cell;
    this.x = x;
    this.y = y;
    this.bottom = bottom;
    this.isHeader = cell.localName === 'th' || part === 'head';
    this.scope = cell.getAttribute('scope') ?? '';
    this.fact = cell.getAttribute('data-fact') ?? undefined;
    this.content = readCell(cell);
  }

  get isEmpty(): boolean {
    return this.content.passages.length === 0;
  }

  get isBold(): boolean {
    const [first, ...others] = this.content.passages;
    return others.length === 0 && /^\*\*[^*]+\*\*$/.test(first?.text ?? '');
  }

  /** The cell as the name of something. */
  get heading(): Heading {
    return (this.#heading ??= headingOf(readCell(this.element, false)));
  }

  get words(): string {
    return this.heading.words;
  }

  /** Where it is, as an author counts. */
  get place(): string {
    return placeOf(this.y, this.x);
  }
}

export function placeOf(y: number, x: number): string {
  return `table row ${y + 1} column ${x + 1}`;
}
