import type { Comparison } from '../model/comparison/schema.js';
import { placesIn } from './documents.js';

/** Each piece of text between its marks, as it must be met on the page. */
export function readableTexts(comparison: Comparison): string[] {
  const {
    title,
    question,
    treatments,
    sections,
    glossary,
    furtherReading,
    crisisLines,
    authors,
    reviewedBy,
  } = comparison;
  // The condition is for machines: no view shows it.
  const rich = placesIn({ ...comparison, condition: undefined }).flatMap((place) => {
    const value = place.reduce<unknown>(
      (node, key) => (node as Record<string | number, unknown>)[key],
      comparison,
    );
    const node = value as { kind?: unknown; text?: unknown } | null;
    const isNode =
      typeof node === 'object' &&
      ['text', 'emphasis', 'strong', 'link'].includes(String(node?.kind));
    return isNode && typeof node?.text === 'string' ? [node.text] : [];
  });
  return [
    title,
    ...(question ? [question] : []),
    ...treatments.flatMap(({ name, kind }) => [name, ...(kind ? [kind] : [])]),
    ...sections.map((section) => section.title),
    ...glossary.map(({ term }) => term),
    ...furtherReading.map((item) => item.title),
    ...crisisLines.map(({ name }) => name),
    ...[...authors, ...reviewedBy].map(({ name }) => name),
    ...rich,
  ];
}
