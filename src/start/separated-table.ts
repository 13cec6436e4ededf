import papaparse from 'papaparse';
import { type PlainTable, plainTable } from './plain-table.js';

/** The line with which Excel says by what cells are separated. */
const SAYS_SEPARATOR = /^\ufeff?sep=(.)\r?\n/i;

/** A sign that stands for nothing: quotes are words. */
const NO_QUOTE = '\0';

/** A table whose cells are separated by commas, semicolons or tabs, as spreadsheets save and copy it. */
export function readSeparatedTable(text: string): PlainTable {
  const [line = '', said] = SAYS_SEPARATOR.exec(text) ?? [];
  const own = text.slice(line.length);
  const delimiter = said ?? separatorOf(own);
  const { data, errors } = papaparse.parse<string[]>(own, { delimiter });
  // A quote that is a part of the words would take what comes after it into its cell.
  const isMisread = errors.some(({ type }) => type === 'Quotes');
  return plainTable(
    isMisread ? papaparse.parse<string[]>(own, { delimiter, quoteChar: NO_QUOTE }).data : data,
  );
}

/**
 * What cells are separated by; nothing where it is none of the usual signs. After a comma or semicolon of the words stands a
 * space, after one of numbers a digit.
 */
function separatorOf(text: string): string {
  const plain = text.replace(/"[^"]*"/g, '');
  if (plain.includes('\t')) return '\t';
  const semicolons = plain.match(/;(?! )/g)?.length ?? 0;
  const commas = plain.match(/,(?![ \d])/g)?.length ?? 0;
  if (semicolons === 0 && commas === 0) return '';
  return semicolons >= commas ? ';' : ',';
}

/** The same for a spreadsheet, or a field, to hold: cells separated by tabs. */
export function separatedByTabs({ rows }: PlainTable): string {
  return papaparse.unparse(rows as string[][], { delimiter: '\t', newline: '\n' });
}
