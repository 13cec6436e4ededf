const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in any language, in one spelling. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Words longer than this also count by their beginning, so that their forms meet. */
const STEM = 5;

/** Counts the words, pairs of words and beginnings of words in a text. */
export function countTerms(text: string, weight: number, counts: Map<string, number>): void {
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + weight);
  let before = '';
  for (const word of wordsOf(text)) {
    add(word);
    if (word.length > STEM) add(`${word.slice(0, STEM)}~`);
    if (before) add(`${before} ${word}`);
    before = word;
  }
}
