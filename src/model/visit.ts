import type { RichText } from './inline.js';
import type { Comparison, Row } from './schema.js';

export type PathKeys = readonly (string | number)[];

/** Calls back for every row with its path. */
export function visitRows(comparison: Comparison, visit: (row: Row, path: PathKeys) => void): void {
  comparison.sections.forEach((section, sectionIndex) => {
    section.rows.forEach((row, rowIndex) => {
      visit(row, ['sections', sectionIndex, 'rows', rowIndex]);
    });
  });
}

/** Calls back for every piece of marked-up text with its path, wherever the schema has put one. */
export function visitRichText(
  value: unknown,
  visit: (text: RichText, path: PathKeys) => void,
  path: PathKeys = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRichText(value)) {
    visit(value, path);
    return;
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, item] of entries) visitRichText(item, visit, [...path, key]);
}

const INLINE_KINDS = new Set(['text', 'emphasis', 'strong', 'link', 'citation']);

/** Rows have a kind as well, but always fields of their own beside it. */
function isRichText(value: object): value is RichText {
  if (!Array.isArray(value) || value.length === 0) return false;
  const [first] = value as { kind?: string; text?: unknown; source?: unknown }[];
  return (
    INLINE_KINDS.has(first?.kind ?? '') &&
    (typeof first?.text === 'string' || typeof first?.source === 'string')
  );
}
