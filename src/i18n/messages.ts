/**
 * Everything that the elements say themselves: the door to the messages of every language.
 * Each group stands by itself, so that a script carries only the words of its own elements.
 */
import * as en from './languages/en.js';
import type { ComparisonMessages, GuideMessages, PostsMessages } from './languages/en.js';
import * as es from './languages/es.js';
import { LOCKED_WORDS } from '../model/comparison/locked-words.js';
import { fill } from '../model/fill.js';
import { LockedVocabulary } from './locked-vocabulary.js';
import { type PluralForms, Vocabulary } from './vocabulary.js';

export type { ComparisonMessages, GuideMessages, PostsMessages } from './languages/en.js';
export type { PluralForms } from './vocabulary.js';

/** What the elements say around a comparison, in one language. */
export type Messages = ComparisonMessages;

/** Messages in one language; whatever is left out stays English. */
export interface LanguageWords {
  readonly comparisons?: Partial<ComparisonMessages>;
  readonly posts?: Partial<PostsMessages>;
  /** Read by the guide's own script alone. */
  readonly guide?: Partial<GuideMessages>;
}

export const english: Messages = en.comparisons;

export const comparisonWords = /* @__PURE__ */ new LockedVocabulary<ComparisonMessages>(
  'comparisons',
  english,
  { en: english, es: es.comparisons },
);

export const postsWords = /* @__PURE__ */ new Vocabulary<PostsMessages>('posts', en.posts, {
  en: en.posts,
  es: es.posts,
});

/**
 * Adds the interface's words in a language to all elements, those already shown too.
 *
 * @param language a language tag, such as `fr` or `pt-BR`
 */
export function addLanguage(language: string, words: LanguageWords): void {
  comparisonWords.add(language, words);
  postsWords.add(language, words);
}

/** The words around a comparison: those of its language, or its own where it brings some. */
export function messagesOf(language: string, own: Readonly<Record<string, string>>): Messages {
  return { ...english, ...givenWords(language, own) };
}

/** The names of the locked words that stand in English, because nobody gave others that may. */
export function lockedWordsInEnglish(
  language: string,
  own: Readonly<Record<string, string>>,
): string[] {
  const given = givenWords(language, own);
  return Object.keys(LOCKED_WORDS).filter((name) => !Object.hasOwn(given, name));
}

function givenWords(language: string, own: Readonly<Record<string, string>>): Partial<Messages> {
  const given = comparisonWords.given(language);
  const isOwn = Object.keys(own).length > 0;
  return isOwn ? comparisonWords.withoutClashes({ ...given, ...own }) : given;
}

/** Fills `{count}` in the form of a message that the language has for that number. */
export function fillCount(
  forms: PluralForms,
  count: number,
  formats: { number(value: number): string; plural(value: number): Intl.LDMLPluralRule },
): string {
  return fill(forms[formats.plural(count)] ?? forms.other, { count: formats.number(count) });
}
