import { MAXIMUM_ROWS } from '../model/comparison/schema.js';
import { wordsOf } from './links.js';
import { LONGEST_CELL, type PlainTable } from './plain-table.js';

/** What is said of each treatment in one regard. */
export interface TableRow {
  readonly label: string;
  /** One for each treatment; an empty one says nothing. */
  readonly values: readonly string[];
}

export interface TableSection {
  /** None where rows stand before any title. */
  readonly title: string | undefined;
  readonly rows: readonly TableRow[];
}

/** What a table compares. Its words may have links as in Markdown. */
export interface Compared {
  readonly title: string | undefined;
  readonly treatments: readonly string[];
  readonly sections: readonly TableSection[];
  /** Whether the names of the treatments read like what is said of them: a table without a header has such. */
  readonly isHeaderUnsure: boolean;
  /** The labels of rows that say nothing. */
  readonly toFill: readonly string[];
  /** What stands alone in a row and heads none. */
  readonly leftOut: readonly string[];
  readonly linksLeftOut: number;
}

/** Why a table compares nothing. */
export type Unfit =
  | { readonly problem: 'names'; readonly count: number }
  | { readonly problem: 'nameless'; readonly words: string }
  | { readonly problem: 'no-names'; readonly names: readonly string[] }
  | { readonly problem: 'long'; readonly words: string }
  | { readonly problem: 'rows'; readonly count: number };

/**
 * What a table compares: treatments in its first row, what is compared in its first column, and titles in rows that one cell
 * spans. A label beside empty cells is a row that is still to be filled.
 */
export function compared({ caption, rows, linksLeftOut = 0 }: PlainTable): Compared | Unfit {
  const long = [caption ?? '', ...rows.flat()].find(({ length }) => length > LONGEST_CELL);
  if (long !== undefined) return { problem: 'long', words: long };
  const start = rows.findIndex((row) => new Set(row.filter(Boolean)).size > 1);
  if (start < 0) return { problem: 'names', count: 0 };
  const [header = [], ...body] = rows.slice(start);
  const treatments = header.slice(1);
  const unfit = unfitNames(treatments, body) ?? unfitCount(body);
  if (unfit) return unfit;
  const above = rows.slice(0, start).map((row) => row.find(Boolean) ?? '');
  const [title, ...leftOut] = [caption ?? '', ...above].filter(Boolean);
  const { sections, headless } = inSections(body);
  return {
    title,
    treatments,
    sections,
    isHeaderUnsure: readLikeValues(treatments.map(wordsOf)),
    toFill: body.filter(([, ...values]) => values.length > 0 && !values.some(Boolean)).map(labelOf),
    leftOut: [...leftOut, ...headless],
    linksLeftOut,
  };
}

const labelOf = ([label = '']: readonly string[]): string => wordsOf(label);

function unfitNames(names: readonly string[], body: PlainTable['rows']): Unfit | undefined {
  const nameless = names.indexOf('');
  if (nameless >= 0) {
    const words = body.map((row) => row[nameless + 1]).find(Boolean) ?? '';
    return { problem: 'nameless', words };
  }
  if (names.length < 2 || names.length > 6) return { problem: 'names', count: names.length };
  const areNames =
    new Set(names).size === names.length && names.every((name) => /\p{L}/u.test(name));
  return areNames ? undefined : { problem: 'no-names', names };
}

function unfitCount(body: PlainTable['rows']): Unfit | undefined {
  const count = body.filter(({ length }) => length > 1).length;
  return count > MAXIMUM_ROWS ? { problem: 'rows', count } : undefined;
}

/** Characters that a name seldom has more of, and one with a full stop. */
const LONG_NAME = 60;
const SENTENCE = 30;

/** Whether names are amounts, such as "20 minutes", or sentences. */
const readLikeValues = (names: readonly string[]): boolean =>
  names.every((name) => /^\p{P}?\d/u.test(name)) ||
  names.some((name) => name.length > (name.endsWith('.') ? SENTENCE : LONG_NAME));

/** Titles that follow each other are one; one that nothing follows heads nothing. */
function inSections(rows: PlainTable['rows']): {
  readonly sections: readonly TableSection[];
  readonly headless: readonly string[];
} {
  const sections: { title: string | undefined; rows: TableRow[] }[] = [];
  let titles: string[] = [];
  for (const row of rows) {
    const [label = '', ...values] = row;
    if (values.length === 0) titles.push(label);
    else {
      if (titles.length > 0 || sections.length === 0) {
        sections.push({ title: titles.join(' · ') || undefined, rows: [] });
      }
      titles = [];
      sections.at(-1)?.rows.push({ label, values });
    }
  }
  return { sections, headless: titles };
}
