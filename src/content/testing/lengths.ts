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
