import type { ParseResult } from '../../../model/parse-comparison.js';
import { readTable } from '../read-table.js';

/** Reads markup as the children of an element, in a document of its own that loads nothing. */
export function readMarkup(markup: string): ParseResult {
  const page = new DOMParser().parseFromString(
    `<base href="https://page.example/"><div id="host">${markup}</div>`,
    'text/html',
  );
  const host = page.querySelector('#host')!;
  return readTable(host, host.querySelector('table')!, 'en');
}
