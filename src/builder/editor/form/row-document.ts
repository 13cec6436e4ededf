import { parseComparison } from '../../../model/comparison/parse-comparison.js';
import type { ComparisonInput } from '../../../model/comparison/schema.js';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { isFields, valueAt } from '../document/change.js';

/** The row that a place is in; nothing where it is in none. */
export const rowAt = (keys: PathKeys): PathKeys | undefined =>
  keys[0] === 'sections' && keys[2] === 'rows' && keys.length > 3 ? keys.slice(0, 4) : undefined;

/** A comparison of one row alone, to be drawn; nothing while what the row needs is not there. */
export function rowDocument(document: unknown, keys: PathKeys): ComparisonInput | undefined {
  const row = valueAt(document, keys);
  if (!isFields(document) || !isFields(row)) return undefined;
  const { lang, treatments, sources, messages } = document;
  const around = { lang, treatments, sources, messages };
  const one = {
    id: 'row',
    title: 'row',
    ...Object.fromEntries(Object.entries(around).filter(([, value]) => value !== undefined)),
    sections: [{ id: 'row', title: 'row', rows: [row] }],
  };
  return parseComparison(one).comparison && (one as unknown as ComparisonInput);
}
