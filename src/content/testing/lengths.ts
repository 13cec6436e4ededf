import { formatsFor } from '../../i18n/formats.js';
import { messagesOf } from '../../i18n/messages.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { differenceWords } from '../../views/frequency.js';
import { parse } from './built-in.js';

/** Fields that hold no words for a reader. */
const NO_WORDS =
  /^(?:id|lang|kind|status|region|doi|pmid|url|href|icon|better|comparison|certainty|unit|missing|order|drawing|published|lastReviewed|reviewEvery|nextReview|of)$/;

/** How many words of a document, or of a part of it, a reader reads; citations are none. */
export function numberOfWords(value: unknown): number {
  if (typeof value === 'string') {
    const words = value.replaceAll(/\[@[^\]]+\]/g, ' ').split(/\s+/);
    return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  if (Array.isArray(value))
    return value.reduce((sum: number, item) => sum + numberOfWords(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    // The sources of a row are ids; those of the document are titles.
    (sum, [key, item]) =>
      NO_WORDS.test(key) ||
      (key === 'sources' && Array.isArray(item) && typeof item[0] === 'string')
        ? sum
        : sum + numberOfWords(item),
    0,
  );
}

/** How many words the page makes of the differences that a comparison gives as numbers: "14 more in 100". */
export function numberOfDifferenceWords({ lang = '', sections }: Comparison): number {
  const wording = { messages: messagesOf(lang, {}), formats: formatsFor(lang) };
  const rows = sections.flatMap((section) => section.rows);
  const words = rows.flatMap((row) =>
    row.kind === 'outcome'
      ? Object.values(row.cells)
          .flat()
          .map((arm) =>
            arm.difference
              ? differenceWords(arm.difference, [arm, arm.comparator], row.per, wording)
              : '',
          )
      : [],
  );
  return numberOfWords(words);
}

/** How many words of a document readers read, without the list of its sources. */
export function numberOfWordsRead(document: Record<string, unknown>): number {
  return (
    numberOfWords(document) -
    numberOfWords(document.sources) +
    numberOfDifferenceWords(parse(document))
  );
}
