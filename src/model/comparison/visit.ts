import type { PathKeys } from '../diagnostics/finding.js';
import { isRichText, plainText, type RichText } from './inline.js';
import type { Comparison, Row } from './schema.js';

/** Calls back for every row. */
export function visitRows(
  { sections }: Pick<Comparison, 'sections'>,
  visit: (row: Row, path: PathKeys) => void,
): void {
  sections.forEach(({ rows }, section) => {
    rows.forEach((row, index) => {
      visit(row, ['sections', section, 'rows', index]);
    });
  });
}

export interface Visitor {
  /** Called for every piece of marked-up text. */
  readonly text?: (text: RichText, path: PathKeys) => void;
  /** Called for every string, and for the words of every piece of text. */
  readonly words?: (words: string, path: PathKeys) => void;
}

/** Goes through a parsed document, or a part of it, wherever the schema leads. */
export function visitText(value: unknown, visitor: Visitor, path: PathKeys = []): void {
  if (typeof value === 'string') visitor.words?.(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (isRichText(value)) {
    visitor.text?.(value, path);
    visitor.words?.(plainText(value), path);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    visitText(item, visitor, [...path, Array.isArray(value) ? Number(key) : writtenKey(key)]);
  }
}

/** Why a cell is empty is written in the cell. */
const writtenKey = (key: string): string => (key === 'missing' ? 'cells' : key);
