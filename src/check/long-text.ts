import type { PathKeys } from '../model/diagnostics/finding.js';

/** The most characters of a text: more are pasted by mistake, and every rule would go through them. */
export const LONGEST_TEXT = 20_000;

/** A value in a document, with its place: the key that it has, and where that is. */
interface Placed {
  readonly value: unknown;
  readonly key?: string | number;
  readonly within?: Placed;
}

/** Where a document has a text that is too long, whatever else it is, and however deep. */
export function longTextIn(document: unknown): PathKeys | undefined {
  const waiting: Placed[] = [{ value: document }];
  for (let placed = waiting.pop(); placed; placed = waiting.pop()) {
    const { value } = placed;
    if (typeof value === 'string' && value.length > LONGEST_TEXT) return pathOf(placed);
    // One by one: a list may have more items than a call takes.
    for (const part of partsOf(placed).reverse()) waiting.push(part);
  }
  return undefined;
}

function partsOf(within: Placed): Placed[] {
  const { value } = within;
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).map(([key, item]) => ({
    ...{ value: item as unknown, within },
    key: isList ? Number(key) : key,
  }));
}

function pathOf(placed: Placed): PathKeys {
  const keys: (string | number)[] = [];
  for (let { key, within } = placed; key !== undefined && within; { key, within } = within) {
    keys.unshift(key);
  }
  return keys;
}
