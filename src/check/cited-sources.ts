import type { Comparison } from '../model/comparison/schema.js';
import { isRichText } from '../model/comparison/inline.js';

/** The ids of the sources that a parsed document, or a part of it, cites in its text or names beside its numbers. */
export function citedSources(value: Comparison | readonly unknown[]): Set<string> {
  const cited = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (isRichText(value)) {
      for (const node of value) if (node.kind === 'citation') cited.add(node.source);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources' && isNames(item)) for (const id of item) cited.add(id);
      else visit(item);
    }
  };
  visit(value);
  return cited;
}

/** The sources of a number are ids; those of a document are not. */
const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
