import { extname } from 'node:path';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import papaparse from 'papaparse';
import { UsageFailure } from '../failure.js';

/** A table as it stands in a file: words alone, in as many columns everywhere as the widest row has. */
export interface PlainTable {
  readonly caption?: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

type ReadTable = (text: string) => PlainTable;

const READERS: ReadonlyMap<string, ReadTable> = new Map([
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.md', (text) => readHtml(new MarkdownIt({ html: true }).render(text))],
  ['.csv', readCsv],
  ['.tsv', readCsv],
]);

/**
 * Reads the first table of a file.
 *
 * @param file its name, whose end says how it is written
 * @throws {UsageFailure} if it is none of the kinds that can be read
 */
export function readTable(file: string, text: string): PlainTable {
  const readAs = READERS.get(extname(file).toLowerCase());
  if (!readAs) {
    const hint = `Save it as ${[...READERS.keys()].join(', ')}.`;
    throw new UsageFailure(file, 'is no kind of table that can be read', hint);
  }
  const { caption, rows } = readAs(text);
  const filled = rows.map((row) => row.map(oneLine)).filter((row) => row.some(Boolean));
  const width = Math.max(0, ...filled.map(({ length }) => length));
  return {
    caption,
    rows: filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function readCsv(text: string): PlainTable {
  return { rows: papaparse.parse<string[]>(text).data };
}

/** A span that a page may write, and a table can have. */
const MOST_SPAN = 20;

/** Words of a table alone, with what is merged said in each place that it covers. */
function readHtml(html: string): PlainTable {
  const rows: string[][] = [];
  /** What cells of rows above say in this row and below: their words, and for how many rows more. */
  const below = new Map<number, { words: string; rows: number }>();
  let state: 'before' | 'inside' | 'after' = 'before';
  let caption: string | undefined;
  let taken = '';
  let spans = { columns: 1, rows: 1 };
  const fillFromAbove = (row: string[]) => {
    for (let above = below.get(row.length); above; above = below.get(row.length)) {
      if (above.rows > 1) below.set(row.length, { ...above, rows: above.rows - 1 });
      else below.delete(row.length);
      row.push(above.words);
    }
  };
  const endCell = () => {
    const row = rows.at(-1);
    if (!row) return;
    fillFromAbove(row);
    for (let index = 0; index < spans.columns; index++) {
      if (spans.rows > 1) below.set(row.length, { words: taken, rows: spans.rows - 1 });
      row.push(taken);
    }
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table' && state === 'before') state = 'inside';
      if (state !== 'inside') return;
      if (name === 'tr') rows.push([]);
      if (name === 'caption' || name === 'td' || name === 'th') {
        taken = '';
        spans = { columns: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan) };
      }
      if (name === 'br' || name === 'li' || name === 'p') taken += taken.trim() ? '; ' : '';
    },
    ontext(words) {
      taken += words;
    },
    onclosetag(name) {
      if (state !== 'inside') return;
      if (name === 'caption') caption = oneLine(taken);
      if (name === 'td' || name === 'th') endCell();
      if (name === 'tr') fillFromAbove(rows.at(-1) ?? []);
      if (name === 'table') state = 'after';
    },
  });
  parser.end(html);
  return { caption, rows };
}

const spanOf = (text = ''): number =>
  Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), MOST_SPAN);
