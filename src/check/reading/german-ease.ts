import { sentencesOf } from '../language/sentences.js';

/** A vowel, or two that are spoken as one. */
const VOWELS = /au|äu|eu|ei|ai|ie|ey|ay|aa|ee|oo|[aeiouyäöü]/g;

/** The syllables of a German word. A number, spoken, has about two for each digit. */
export function germanSyllablesOf(word: string): number {
  const spoken = word.toLowerCase().match(VOWELS)?.length ?? 0;
  return Math.max(1, spoken + 2 * (word.match(/\d/g) ?? []).length);
}

/** What the formulas count in a German text. */
function countsOf(texts: readonly string[]) {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) =>
    sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)),
  );
  const syllables = words.map(germanSyllablesOf);
  const share = (isMeant: (count: number) => boolean) =>
    (100 * syllables.filter(isMeant).length) / words.length;
  return {
    sentenceLength: words.length / sentences.length,
    syllablesPerWord: syllables.reduce((sum, count) => sum + count, 0) / words.length,
    long: share((count) => count >= 3),
    short: share((count) => count === 1),
    wide:
      (100 * words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6).length) /
      words.length,
  };
}

/** The first Wiener Sachtextformel: the school grade that a German text on a subject asks for (Bamberger, Vanecek 1984). */
export function wienerGrade(texts: readonly string[]): number {
  const { long, sentenceLength, wide, short } = countsOf(texts);
  return 0.1935 * long + 0.1672 * sentenceLength + 0.1297 * wide - 0.0327 * short - 0.875;
}

/** How easy a German text is to read: the formula of Flesch in the form of Amstad (1978). Higher is easier. */
export function amstadEase(texts: readonly string[]): number {
  const { sentenceLength, syllablesPerWord } = countsOf(texts);
  return 180 - sentenceLength - 58.5 * syllablesPerWord;
}
