import { extname } from 'node:path';
import MarkdownIt from 'markdown-it';
import { readHtmlTable } from '../../start/html-table.js';
import type { PlainTable } from '../../start/plain-table.js';
import { readSeparatedTable } from '../../start/separated-table.js';
import { decodeText } from '../../start/decode-text.js';
import { foreignName } from '../decode-document.js';
import { UsageFailure } from '../failure.js';

type ReadTable = (text: string) => PlainTable;

const READERS: ReadonlyMap<string, ReadTable> = new Map([
  ['.html', readHtmlTable],
  ['.htm', readHtmlTable],
  ['.md', (text) => readHtmlTable(new MarkdownIt({ html: true }).render(text))],
  ['.csv', readSeparatedTable],
  ['.tsv', readSeparatedTable],
]);

/** A table of a file. */
export interface TableOfFile {
  readonly table: PlainTable;
  /** Whether the encoding of the file is a guess. */
  readonly isGuessed: boolean;
}

/**
 * Reads the table of a file.
 *
 * @param file its name, whose end says how it is written
 * @throws {UsageFailure} if it is none of the kinds that can be read
 */
export function readTable(file: string, bytes: Uint8Array): TableOfFile {
  const readAs = READERS.get(extname(file).toLowerCase());
  const foreign = foreignName(bytes);
  if (!readAs || foreign !== undefined) {
    const problem = foreign ? `is ${foreign}` : 'is no kind of table that can be read';
    throw new UsageFailure(file, problem, `Save it as ${[...READERS.keys()].join(', ')}.`);
  }
  const { text, isGuessed } = decodeText(bytes);
  return { table: readAs(text), isGuessed };
}
