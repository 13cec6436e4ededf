import { jsonName } from '../hash.js';
import type { Comparison } from './schema.js';

/**
 * A short name for what a comparison says on a page: FNV-1a of both, in base 36. The same text has the same name on every
 * machine, and a text that was changed has another, but for one in four thousand millions.
 *
 * Its guide is no part of it: that is shown by an element of its own.
 *
 * @param selection what the page asks of it
 */
export function fingerprint(
  { guide: _, ...comparison }: Comparison,
  selection: readonly unknown[],
): string {
  return jsonName([comparison, selection]);
}
