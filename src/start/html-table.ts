import { Parser } from 'htmlparser2';
import { CellWords } from './cell-words.js';
import { oneLine, type PlainTable, plainTable } from './plain-table.js';

/** A span that a page may write, and a table can have. */
const MOST_SPAN = 20;

/** Tables in cells of tables: of what is deeper, the words are those of a cell. */
const MOST_DEPTH = 4;

interface Cell {
  readonly words: string;
  readonly isBold: boolean;
}

const EMPTY: Cell = { words: '', isBold: false };

interface Spans {
  readonly columns: number;
  readonly rows: number;
  /** Excel lets long words run over empty cells beside them, and writes that as a span. */
  readonly isOverEmpty: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** A table on the way, with what is merged said in each place that it covers. */
class TableDraft {
  caption: string | undefined;
  linksLeftOut = 0;
  readonly rows: Cell[][] = [];
  /** What is being read: a cell, or the caption. */
  current: CellWords | undefined;
  /** What cells of rows above say in this row and below, and for how many rows more. */
  readonly #below = new Map<number, { cell: Cell; rows: number }>();
  #spans: Spans = { columns: 1, rows: 1, isOverEmpty: false };

  open(name: string, attributes: Attributes): void {
    if (name === 'tr') this.rows.push([]);
    if (isCell(name) || name === 'caption') this.current = new CellWords();
    if (isCell(name)) this.#spans = spansOf(attributes);
    this.current?.open(name, attributes);
  }

  close(name: string): void {
    this.current?.close(name);
    if (name === 'caption') this.caption = oneLine(this.current?.words ?? '');
    if (isCell(name)) this.#endCell();
    if (name === 'tr') this.#fillFromAbove(this.rows.at(-1) ?? []);
    if (!isCell(name) && name !== 'caption') return;
    this.linksLeftOut += this.current?.linksLeftOut ?? 0;
    this.current = undefined;
  }

  #endCell(): void {
    const row = this.rows.at(-1);
    if (!row || !this.current) return;
    const { words, isBold } = this.current;
    const { columns, rows, isOverEmpty } = this.#spans;
    this.#fillFromAbove(row);
    for (let index = 0; index < columns; index++) {
      const cell = index > 0 && isOverEmpty ? EMPTY : { words: oneLine(words), isBold };
      if (rows > 1) this.#below.set(row.length, { cell, rows: rows - 1 });
      row.push(cell);
    }
  }

  #fillFromAbove(row: Cell[]): void {
    for (let above = this.#below.get(row.length); above; above = this.#below.get(row.length)) {
      if (above.rows > 1) this.#below.set(row.length, { ...above, rows: above.rows - 1 });
      else this.#below.delete(row.length);
      row.push(above.cell);
    }
  }
}

const isCell = (name: string): boolean => name === 'td' || name === 'th';

const spansOf = ({ colspan, rowspan, style = '' }: Attributes): Spans => ({
  columns: spanOf(colspan),
  rows: spanOf(rowspan),
  isOverEmpty: style.includes('mso-ignore:colspan'),
});

const spanOf = (text = ''): number =>
  Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), MOST_SPAN);

/** The first table in HTML that can compare, else the first: its words and links alone. */
export function readHtmlTable(html: string): PlainTable {
  const tables: TableDraft[] = [];
  const open: TableDraft[] = [];
  /** How many tables are open that are too deep. */
  let deeper = 0;
  /** What is written for machines, in which the parser now is. */
  let unread = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNREAD.includes(name)) unread ||= name;
      if (name !== 'table') {
        if (deeper === 0) open.at(-1)?.open(name, attributes);
      } else if (open.length === MOST_DEPTH) deeper++;
      else {
        const table = new TableDraft();
        tables.push(table);
        open.push(table);
      }
    },
    ontext(words) {
      if (!unread) open.at(-1)?.current?.add(words);
    },
    onclosetag(name) {
      if (name === unread) unread = '';
      if (name === 'table' && deeper > 0) deeper--;
      else if (name === 'table') endTable(open);
      else if (deeper === 0) open.at(-1)?.close(name);
    },
  });
  parser.end(html);
  const [first, ...others] = tables.map(toTable);
  const chosen = first && [first, ...others].find(mayCompare);
  return chosen ?? first ?? { rows: [] };
}

const UNREAD = ['style', 'script', 'template'];

/** A table in a cell is words of that cell, too. */
function endTable(open: TableDraft[]): void {
  const ended = open.pop();
  const words = ended?.rows.flatMap((row) => row.map((cell) => cell.words)).filter(Boolean);
  open.at(-1)?.current?.add(words?.join('; ') ?? '');
}

const toTable = ({ rows, caption, linksLeftOut }: TableDraft): PlainTable => ({
  ...plainTable(withTitles(rows), caption),
  linksLeftOut,
});

/** The words of each cell; those of bold ones that stand alone beside empty cells, where other labels are not bold, as titles. */
function withTitles(rows: readonly (readonly Cell[])[]): string[][] {
  const labels = rows
    .slice(1)
    .filter((row) => row.slice(1).some(({ words }) => words))
    .map(([label]) => label);
  const isMarked = labels.some((label) => label?.words && !label.isBold);
  return rows.map((row) => {
    const [label, ...others] = row;
    const isTitle = isMarked && label?.isBold && others.every(({ words }) => !words);
    return isTitle ? [label.words] : row.map(({ words }) => words);
  });
}

const mayCompare = ({ rows }: PlainTable): boolean =>
  rows.filter(({ length }) => length > 2).length > 1;
