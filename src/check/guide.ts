import { type Guide, parseGuide } from '../model/comparison/guide.js';
import type { Comparison, Row } from '../model/comparison/schema.js';
import { visitRows } from '../model/comparison/visit.js';

/** Every rule asks for the same. */
const known = new WeakMap<Comparison, Guide | undefined>();

/** The guide of a comparison, where it has one of the right shape; what is wrong with another, its diagnostics say. */
export function guideOf(comparison: Comparison): Guide | undefined {
  if (!known.has(comparison)) known.set(comparison, parseGuide(comparison).guide);
  return known.get(comparison);
}

/** The rows that a part of a guide is tied to. An id that no row has is left out: a diagnostic tells of it. */
export function tiedRows(comparison: Comparison, ids: readonly string[]): Row[] {
  const rows: Row[] = [];
  visitRows(comparison, (row) => {
    if (row.id !== undefined && ids.includes(row.id)) rows.push(row);
  });
  return rows;
}
