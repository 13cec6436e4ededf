import { compared, type Unfit } from '../start/compared.js';
import { decodeText } from '../start/decode-text.js';
import { type ForeignKind, foreignKindOf } from '../start/foreign-file.js';
import { readHtmlTable } from '../start/html-table.js';
import { readSeparatedTable, separatedByTabs } from '../start/separated-table.js';

/** What an author has chosen a file for. */
export interface FileTaken {
  /** A table as text, or a comparison in JSON. */
  readonly kind: 'table' | 'own';
  readonly text: string;
  /** Whether its encoding is a guess. */
  readonly isGuessed: boolean;
  readonly linksLeftOut: number;
  /** What has to be mended in it before it can be compared. */
  readonly unfit?: Unfit | undefined;
}

/** Why a file is not taken. */
export type FileRefused =
  | { readonly refused: 'empty' | 'no-table' }
  | { readonly refused: 'foreign'; readonly kind: ForeignKind }
  | { readonly refused: 'unfit'; readonly unfit: Unfit };

/** The most bytes of a file that is read: no table that can be compared has more. */
export const LARGEST_FILE = 5_000_000;

/** What a file is: a table, by the end of its name, or else a comparison; or why it is neither. */
export function readChosenFile(name: string, bytes: Uint8Array): FileTaken | FileRefused {
  const kind = foreignKindOf(bytes);
  if (kind) return { refused: 'foreign', kind };
  const { text, isGuessed } = decodeText(bytes);
  if (!text.trim()) return { refused: 'empty' };
  if (/\.json$/i.test(name)) return { kind: 'own', text, isGuessed, linksLeftOut: 0 };
  const isHtml = /\.html?$/i.test(name);
  const table = isHtml ? readHtmlTable(text) : readSeparatedTable(text);
  if (!table.rows.some(({ length }) => length > 1)) return { refused: 'no-table' };
  const result = compared(table);
  const unfit = 'problem' in result ? result : undefined;
  // Nobody mends these in a field.
  if (unfit?.problem === 'long' || unfit?.problem === 'rows') return { refused: 'unfit', unfit };
  const { linksLeftOut = 0 } = table;
  const asText = isHtml ? separatedByTabs(table) : text;
  return { kind: 'table', text: asText, isGuessed, linksLeftOut, unfit };
}
