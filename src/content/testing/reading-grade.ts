import readability from 'text-readability';
import type { Comparison } from '../../model/comparison/schema.js';
import { passages } from './passages.js';
import { proseByGroup, sentencesOf } from './prose.js';

/** Names of medicines and studies: no other word can stand for them. */
const NAMES = [
  'sertraline',
  'citalopram',
  'venlafaxine XR',
  'venlafaxine',
  'mirtazapine',
  'bupropion',
  'escitalopram',
  'paroxetine',
  'fluoxetine',
  'lithium',
  'linezolid',
  'pimozide',
  'tramadol',
  'ibuprofen',
  'barbiturate',
  'Spravato',
  'ketamine',
  'esketamine',
  'NICE',
  'VA/DoD',
  'FDA',
  'NHS',
  'KARMA-Dep 2',
  'STAR*D',
  'NMDA receptor',
  'Serotonin and norepinephrine reuptake inhibitor',
  'Selective serotonin reuptake inhibitor',
  'norepinephrine',
  'serotonin',
];
/** Stands for a term that the glossary explains. */
const PLAIN_WORD = 'tablet';

export interface Grade {
  readonly group: string;
  readonly words: number;
  readonly fleschKincaid: number;
  readonly smog: number;
}

/** The United States school grade that each part of a comparison asks of its reader. */
export function readingGrades(comparison: Comparison): Grade[] {
  const simplify = withoutTerms(comparison);
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
export function passageGrades(comparison: Comparison): PassageGrade[] {
  const simplify = withoutTerms(comparison);
  return passages(comparison)
    .filter(({ prose }) => prose)
    .map(({ place, prose }) => ({ place, ...grade([simplify(prose)]) }))
    .filter(({ words }) => words >= PASSAGE_WORDS);
}

/** Counts exactly: the package rounds its averages to one place, which moves a grade by half a year. */
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

/** The package gives a number no syllables at all; spoken, it has about as many as digits. */
function syllablesOf(word: string): number {
  return Math.max(1, readability.syllableCount(word) + (word.match(/\d/g) ?? []).length);
}

/** A word of three syllables or more; one with hyphens is as long as its longest part. */
function isLong(word: string): boolean {
  return word.split(/[-/]/).some((part) => syllablesOf(part.replace(/\d/g, '')) >= 3);
}

function withoutTerms({ glossary, condition }: Comparison): (text: string) => string {
  const terms = [...glossary.map(({ term }) => term), ...NAMES, 'depression', condition?.name ?? '']
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\w-])(?:${terms.join('|')})s?(?![\w-])`, 'gi');
  return (text) => text.replace(pattern, PLAIN_WORD);
}
