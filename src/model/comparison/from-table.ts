import type { Comparison } from './schema.js';

const read = new WeakSet<Comparison>();

/** Remembers that a comparison was read from a table of the page, where an empty cell says nothing of what is known. */
export function rememberTable(comparison: Comparison): void {
  read.add(comparison);
}

export const isFromTable = (comparison: Comparison): boolean => read.has(comparison);
