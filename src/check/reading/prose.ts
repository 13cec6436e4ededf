import type { Comparison } from '../../model/comparison/schema.js';
import { passages } from './passages.js';

/** The running text of each part of a comparison, which is read for how easy it is. */
export function proseByGroup(comparison: Comparison): [group: string, texts: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { group, prose } of passages(comparison)) {
    if (prose) groups.set(group, [...(groups.get(group) ?? []), prose]);
  }
  return [...groups];
}
