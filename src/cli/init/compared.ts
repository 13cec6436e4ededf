import { UsageFailure } from '../failure.js';
import type { PlainTable } from './table.js';

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

/** What a table compares. */
export interface Compared {
  readonly title: string | undefined;
  readonly treatments: readonly string[];
  readonly sections: readonly TableSection[];
}

/**
 * What a table compares: treatments in its first row, what is compared in its first column, and titles in rows of one cell.
 *
 * @param file for what is told of it
 * @throws {UsageFailure} if it compares less than two treatments, or more than six
 */
export function compared(file: string, { caption, rows }: PlainTable): Compared {
  const start = rows.findIndex((row) => !titleIn(row));
  const [header = [], ...body] = rows.slice(Math.max(start, 0));
  const treatments = header.slice(1);
  if (treatments.length < 2 || treatments.length > 6 || treatments.some((name) => !name)) {
    throw new UsageFailure(
      file,
      'has no first row with the names of two to six treatments',
      'Leave the first cell of the table empty, and name a treatment in each of the others.',
    );
  }
  const title = [caption, start > 0 ? titleIn(rows[0] ?? []) : ''].find(Boolean);
  return { title, treatments, sections: inSections(body) };
}

/** The one text of a row, merged over others or beside empty ones. */
function titleIn(row: readonly string[]): string | undefined {
  const [first, ...others] = new Set(row.filter(Boolean));
  const isAlone = others.length === 0 && (row.every(Boolean) || Boolean(row[0]));
  return isAlone ? first : undefined;
}

function inSections(rows: readonly (readonly string[])[]): TableSection[] {
  const sections: { title: string | undefined; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const title = titleIn(row);
    if (title) sections.push({ title, rows: [] });
    else {
      if (sections.length === 0) sections.push({ title: undefined, rows: [] });
      const [label = '', ...values] = row;
      sections.at(-1)?.rows.push({ label, values });
    }
  }
  return sections.filter((section) => section.rows.length > 0);
}
