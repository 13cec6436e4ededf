import type { ByLanguage } from '../find-words.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import type { Wording } from './wording.js';

type ListName = {
  [Name in keyof Wording]: Wording[Name] extends string ? never : Name;
}[keyof Wording];

type Patterns = Readonly<
  Record<ListName, readonly RegExp[]> & Record<Exclude<keyof Wording, ListName>, RegExp>
>;

const expression = (before: string, words: string, after: string, flags = 'iu'): RegExp =>
  new RegExp(`${before}(?:${words})${after}`, flags);

const BEGINS = String.raw`(?<!\p{L})`;
/** After a space, which some words end with, a word may go on. */
const ENDS = String.raw`(?:(?!\p{L})|(?<= ))`;

/**
 * Every place of words, in a sentence in small letters: engines take four times as long to make an expression for letters of
 * any case. In Arabic “and” and “so” are a letter before the word.
 */
const every = (words: string) => {
  const begins = /\p{Script=Arabic}/u.test(words) ? `${BEGINS}[وف]?` : BEGINS;
  return expression(begins, sourceInSmallLetters(words), ENDS, 'gu');
};

/** The source of an expression with small letters for capital ones, but for those that stand for a kind of letter. */
const sourceInSmallLetters = (source: string): string =>
  source.replace(/\\[pP]\{[^}]{1,20}\}|\\.|\p{Lu}/gu, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );

function patternsOf(wording: Wording): Patterns {
  const { noOdds, ofSample, uncounted, risk, noRisk, defines, safety, ...others } = wording;
  const { unknown, contrast, assured, ...lists } = others;
  return {
    praise: lists.praise.map(every),
    unmeasured: lists.unmeasured.map(every),
    claims: lists.claims.map(every),
    assurances: lists.assurances.map(every),
    urging: lists.urging.map(every),
    fears: lists.fears.map(every),
    odds: lists.odds.map(every),
    some: lists.some.map(every),
    ceilings: lists.ceilings.map(every),
    ratios: lists.ratios.map(every),
    noOdds: expression(BEGINS, noOdds, '$'),
    ofSample: expression('^', ofSample, ''),
    uncounted: expression(String.raw`(?<![\p{L}\d])`, uncounted, ENDS, 'giu'),
    risk: expression(BEGINS, risk, ENDS),
    noRisk: expression(BEGINS, noRisk, ENDS),
    defines: expression(BEGINS, defines, ENDS),
    safety: expression(BEGINS, safety, ENDS),
    unknown: expression(BEGINS, unknown, ENDS),
    contrast: expression(BEGINS, contrast, ENDS),
    assured: expression(BEGINS, assured, ENDS),
  };
}

/** What rules for wording look for, by languages. */
export const WORDING: ByLanguage<Patterns> = {
  en: patternsOf(en),
  es: patternsOf(es),
  de: patternsOf(de),
  ar: patternsOf(ar),
};

/** The lists of one name, by languages. */
export function wordLists(name: ListName): ByLanguage<readonly RegExp[]> {
  return Object.fromEntries(
    Object.entries(WORDING).map(([language, patterns]) => [language, patterns[name]]),
  );
}
