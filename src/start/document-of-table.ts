import type { ComparisonInput } from '../model/comparison/schema.js';
import { compared } from './compared.js';
import { readHtmlTable } from './html-table.js';
import { readSeparatedTable } from './separated-table.js';
import { type Start, startDocument } from './start-document.js';

const READERS = { html: readHtmlTable, separated: readSeparatedTable };

/**
 * A comparison that begins with a table: its words, and a note where its author has more to say.
 *
 * @param written `html`, or `separated` where commas, semicolons or tabs stand between cells
 * @returns nothing where no table is in the text that compares two to six treatments
 */
export function documentOfTable(
  text: string,
  written: keyof typeof READERS,
  about: Pick<Start, 'condition' | 'language' | 'region'>,
): ComparisonInput | undefined {
  const start = compared(READERS[written](text));
  return 'problem' in start ? undefined : startDocument({ ...start, ...about });
}
