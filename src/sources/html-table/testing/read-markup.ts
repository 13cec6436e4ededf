import type { ParseResult } from '../../../model/comparison/parse-comparison.js';
import { toComparedTable } from '../compared-table.js';
import { readTables } from '../read-tables.js';
import { formTable } from '../table-slots.js';

export const WORDS = { yes: 'Yes', no: 'No', notes: 'Notes' };

function tableIn(markup: string): { readonly host: Element; readonly table: HTMLTableElement } {
  const page = new DOMParser().parseFromString(
    `<base href="https://page.example/"><div id="host">${markup}</div>`,
    'text/html',
  );
  const host = page.querySelector('#host')!;
  return { host, table: host.querySelector('table')! };
}

/** Reads markup as the children of an element, in a document of its own that loads nothing. */
export function readMarkup(markup: string): ParseResult {
  const { host } = tableIn(markup);
  return readTables(host, { language: 'en', words: WORDS });
}

/** What stands over the labels of a table: it names no treatment. */
export function cornerOf(markup: string): string {
  const report = () => undefined;
  return toComparedTable(formTable(tableIn(markup).table.rows, { report, signs: WORDS }), report)
    .corner.map(({ heading }) => heading.words)
    .join(' ');
}
