import { sentencesOf } from '../language/sentences.js';

/** From here on the INFLESZ scale calls a text "normal"; from 65 "fairly easy", and under 40 "very hard". */
export const NORMAL = 55;

/**
 * The floor of a single passage: a line made of figures reads hard by the formula, since each digit counts as two
 * syllables, while people read it as one number.
 */
export const PASSAGE_FLOOR = 35;

/**
 * How easy a Spanish text is to read: the formula of Szigriszt-Pazos, on the scale that was made with
 * texts for patients, INFLESZ (Barrio-Cantalejo IM et al., An Sist Sanit Navar 2008; 31(2): 135-152).
 * Higher is easier. No word is excused, names of medicines included.
 */
export function readingEase(texts: readonly string[]): number {
  const { syllablesPerWord, sentenceLength } = countsOf(texts);
  return 206.835 - 62.3 * syllablesPerWord - sentenceLength;
}

/** How easy a Spanish text is to read by the older formula of Fernández Huerta (1959). Higher is easier. */
export function fernandezHuertaEase(texts: readonly string[]): number {
  const { syllablesPerWord, sentenceLength } = countsOf(texts);
  return 206.84 - 60 * syllablesPerWord - 1.02 * sentenceLength;
}

function countsOf(texts: readonly string[]) {
  const sentences = texts.map(spellOut).flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter(hasSound));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    syllablesPerWord: syllables / words.length,
    sentenceLength: words.length / sentences.length,
  };
}

const VOWELS = /(?:[aeiouáéíóúü]|y(?![aeiouáéíóú]))+/g;

/**
 * The syllables of a Spanish word. Each group of vowels has one for every strong vowel and every
 * accented weak one, and at least one; "y" is a vowel where none follows.
 * A number, spoken, has about two for each digit.
 */
export function syllablesOf(word: string): number {
  const groups = word.toLowerCase().match(VOWELS) ?? [];
  const spoken = groups.reduce(
    (sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length),
    0,
  );
  return Math.max(1, spoken + 2 * (word.match(/\d/g) ?? []).length);
}

/** The points of an abbreviation end no sentence. */
function spellOut(text: string): string {
  return text.replace(/EE\.\sUU\./g, 'Estados Unidos');
}

function hasSound(word: string): boolean {
  return /[\p{L}\d]/u.test(word);
}
