import type { Told } from '../../../check/judge-document.js';
import { text } from '../../../model/comparison/fields.js';
import { type Translated, translated } from '../../words/translated.js';
import type { EditorLanguage, EditorWords } from '../words.js';
import { type Described, type Shape, shapeOf } from './described.js';

/** What is said of how JSON is written. */
const OF_JSON =
  /,? (?:in (?:straight )?quotes(?:: "like this")?|in square brackets(?:: \[ … \])?|without quotes(?: or signs)?)/g;

/** Words on how to write something, without those on how JSON is written. */
export const forForms = (words: string): string => words.replace(OF_JSON, '').replaceAll('`', '');

/** Puts a finding into words for a form, where nobody writes quotes or brackets: sentences, each in its language. */
export function adviceOf(
  { rule, message, mend }: Told,
  described: Described | undefined,
  { fillIn, mending }: EditorWords,
  language: EditorLanguage,
): readonly Translated[] {
  if (rule === 'missing-field') return [{ text: fillIn, isEnglish: false }];
  const isMisspelt = rule === 'wrong-type' || rule === 'invalid-value';
  const how = isMisspelt && described && !isSpecial(described) && mending[shapeOf(described)];
  if (how) return [{ text: how, isEnglish: false }];
  const what = translated(message, language);
  const mended = translated(mend, language);
  return [
    { ...what, text: `${what.text}.` },
    { ...mended, text: forForms(mended.text) },
  ];
}

/** Shapes that say by themselves how a value is written. */
const TELLING: readonly Shape[] = ['id', 'date', 'address', 'choice', 'boolean'];

/** Whether a value is held to more than its shape tells, such as a number that is a year. */
const isSpecial = (described: Described): boolean => {
  const { otherwise, pattern = text.pattern } = described.schema;
  const isHeldToMore = otherwise !== undefined || pattern !== text.pattern;
  return isHeldToMore && !TELLING.includes(shapeOf(described));
};
