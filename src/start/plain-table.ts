/**
 * A table as it stands in a file: words alone, with links as in Markdown. A row of one cell spans all others: a title. Each
 * other row has as many cells as the widest.
 */
export interface PlainTable {
  readonly caption?: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** How many links lead nowhere on the web by themselves, and were left out. */
  readonly linksLeftOut?: number;
}

/** The most characters of a cell: more are pasted by mistake. */
export const LONGEST_CELL = 5000;

/** The fewest columns of a table that compares: labels, and two treatments. */
const FEWEST_COLUMNS = 3;

/** The rows and columns that say something, each cell on one line. */
export function plainTable(rows: readonly (readonly string[])[], caption?: string): PlainTable {
  const filled = rows.map((row) => asTitle(row.map(oneLine))).filter((row) => row.some(Boolean));
  const columns = filledColumns(filled.filter(({ length }) => length > 1));
  return {
    caption,
    rows: filled.map((row) =>
      row.length > 1 ? columns.map((column) => row[column] ?? '') : [...row],
    ),
  };
}

/** Words that are merged over others stand in each place that they cover. */
function asTitle(row: readonly string[]): readonly string[] {
  const filled = row.filter(Boolean);
  const [first] = filled;
  const isMerged =
    filled.length > 1 && row[0] === first && filled.every((words) => words === first);
  return isMerged ? filled.slice(0, 1) : row;
}

/** The columns that hold words. Empty ones before the labels are none, but where nothing else would be left of the labels. */
function filledColumns(rows: readonly (readonly string[])[]): number[] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const isFilled = Array<boolean>(width).fill(false);
  for (const row of rows) row.forEach((words, column) => (isFilled[column] ||= words !== ''));
  const columns = [...isFilled.keys()].filter((column) => isFilled[column]);
  return columns.length < FEWEST_COLUMNS && isFilled[0] === false ? [0, ...columns] : columns;
}

/** What shows as nothing: some editors fill empty cells with it. */
const UNSEEN = /[\u200b\u2060\ufeff]/g;

/** Words on one line, as far as they may go and can be seen to go further. */
export const oneLine = (words: string): string =>
  words
    .slice(0, 2 * LONGEST_CELL)
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
