import { syllable } from 'syllable';
import type { Comparison } from '../../model/comparison/schema.js';
import { sentencesOf } from '../language/sentences.js';
import { passages } from './passages.js';
import { proseByGroup } from './prose.js';
import { withoutTerms } from './without-terms.js';

/** Stands for a term that the glossary explains. */
export const PLAIN_WORD = 'tablet';

export interface Grade {
  readonly group: string;
  readonly words: number;
  readonly fleschKincaid: number;
  readonly smog: number;
}

/** The United States school grade that each part of a comparison asks of its reader; `names` count as plain words. */
export function readingGrades(comparison: Comparison, names: readonly string[] = []): Grade[] {
  const simplify = withoutTerms(comparison, PLAIN_WORD, names);
  return proseByGroup(comparison).map(([group, texts]) => ({
    group,
    ...grade(texts.map(simplify)),
  }));
}

/**
 * From here on a passage has a grade of its own. With fewer words one long name or one sentence more moves the grade by
 * over half a year. SMOG counts long words in ten sentences and more, so that it is held for whole parts alone.
 */
export const PASSAGE_WORDS = 30;

export interface PassageGrade {
  readonly place: string;
  readonly words: number;
  readonly fleschKincaid: number;
}

/** The same grade for each passage that is long enough to have one. */
export function passageGrades(
  comparison: Comparison,
  names: readonly string[] = [],
): PassageGrade[] {
  const simplify = withoutTerms(comparison, PLAIN_WORD, names);
  return passages(comparison)
    .filter(({ prose }) => prose)
    .map(({ place, prose }) => ({ place, ...grade([simplify(prose)]) }))
    .filter(({ words }) => words >= PASSAGE_WORDS);
}

/** The grades of Flesch and Kincaid, and of McLaughlin's SMOG. */
export function grade(texts: readonly string[]): Omit<Grade, 'group'> {
  const sentences = texts.flatMap(sentencesOf);
  const text = sentences.join(' ');
  const words = text.split(/\s+/).filter(Boolean);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const long = words.filter(isLong).length;
  return {
    words: words.length,
    fleschKincaid:
      0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59,
    smog: 3.1291 + 1.043 * Math.sqrt((30 * long) / sentences.length),
  };
}

/** What is no letter of a word. */
const MARKS = /[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,\-./:;<=>?@[\]^_`{|}~]/g;

/** The package gives a number no syllables at all; spoken, it has about as many as digits. */
function syllablesOf(word: string): number {
  return Math.max(
    1,
    syllable(word.toLowerCase().replace(MARKS, '')) + (word.match(/\d/g) ?? []).length,
  );
}

/** A word of three syllables or more; one with hyphens is as long as its longest part. */
function isLong(word: string): boolean {
  return word.split(/[-/]/).some((part) => syllablesOf(part.replace(/\d/g, '')) >= 3);
}
