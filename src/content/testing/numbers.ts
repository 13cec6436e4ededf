import type { Comparison } from '../../model/comparison/schema.js';
import { evidence, type Figure, inLanguageOf, type Language } from './built-in.js';
import { type Passage, passages } from '../../check/reading/passages.js';

/** How one language writes numbers. */
export interface Notation {
  readonly words: ReadonlyMap<string, number>;
  readonly number: RegExp;
  readonly valueOf: (digits: string) => number;
  /**
   * A number of people "in 100", or two of them: in groups of its own what says "under", and each number. After a comma
   * the other group may follow without its "in 100": "41 in 100, placebo spray 9".
   */
  readonly rate: RegExp;
  /**
   * A gap between two groups: how many, more or fewer, in how many, and in named groups the range, whether we worked it
   * out, and whether it reaches from fewer to more.
   */
  readonly gap: RegExp;
  readonly fewer: string;
  /** What says that a gap may be none. */
  readonly chance: RegExp;
}

function named(words: string): Map<string, number> {
  return new Map(words.split(' ').map((word, number) => [word, number]));
}

const ENGLISH: Notation = {
  words: named('zero one two three four five six seven eight nine ten eleven twelve').set(
    'twice',
    2,
  ),
  number: /\d[\d,]*(?:\.\d+)?/g,
  valueOf: (digits) => Number(digits.replaceAll(',', '')),
  rate: /(under )?(\d[\d,]*(?:\.\d+)?)(?: (?:to|and) (\d[\d,]*(?:\.\d+)?))? in 100\b(?:(?:(?! in 100)[^.;:()])*?, [^\d.,;:()]*?(under )?(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))?(?=\.(?!\d)|[;:]| \(|$))?/gi,
  gap: /(?<value>\d[\d.]*) (?<way>more|fewer)(?: in (?<per>100|1,000)\b|(?=[);.,]))(?:, (?<likely>likely )?between (?<low>[\d.]+)(?<lowWay> fewer)? and (?<high>\d+(?:\.\d+)?)(?: (?<highWay>more|fewer))?)?/g,
  fewer: 'fewer',
  chance: /\bchance\b/g,
};

const SPANISH: Notation = {
  words: named('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
  number: /\d+(?:,\d+)?/g,
  valueOf: (digits) => Number(digits.replace(',', '.')),
  rate: /(menos de )?(\d+(?:,\d+)?)(?: (?:a|y) (\d+(?:,\d+)?))? de cada 100\b(?:(?:(?! de cada 100)[^.;:()])*?, [^\d.,;:()]*?(menos de )?(\d+(?:,\d+)?)(?: a (\d+(?:,\d+)?))?(?=\.(?!\d)|[;:]| \(|$))?/gi,
  gap: /(?<value>\d[\d,]*) (?<way>más|menos)(?: de cada (?<per>100|1000)\b|(?=[);.,]))(?:, (?<likely>probablemente )?entre (?<low>[\d,]+)(?<lowWay> menos)? y (?<high>\d+(?:,\d+)?)(?: (?<highWay>más|menos))?)?/g,
  fewer: 'menos',
  chance: /\bazar\b/g,
};

export const NOTATIONS: Readonly<Record<Language, Notation>> = { en: ENGLISH, es: SPANISH };

/** The words for numbers in the evidence, which is in English. */
export const WORDS = ENGLISH.words;
/** Names that have a number in them, which says nothing by itself. */
const NAMES = /\b(?:KARMA-Dep 2|TRANSFORM-\d(?: \p{L}+ -\d)?)/gu;

export function notationOf(comparison: Comparison): Notation {
  return inLanguageOf(comparison, NOTATIONS);
}

/** The numbers of a text; "one" is left out, since it is mostly not a number. */
export function numbersIn(text: string, notation: Notation, least = 2): number[] {
  const digits = text.match(notation.number) ?? [];
  const spelled = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [
    ...digits.map(notation.valueOf),
    ...spelled.flatMap((word) => notation.words.get(word) ?? []).filter((value) => value >= least),
  ];
}

interface Rate {
  readonly value: number;
  readonly isUnder: boolean;
}

/** The numbers of people "in 100" of a text. */
export function ratesIn(text: string, { rate, valueOf }: Notation): Rate[] {
  return [...text.matchAll(rate)].flatMap(
    ([, under, first, second, otherUnder, otherFirst, otherSecond]) => [
      ...rates(under, [first, second]),
      ...rates(otherUnder, [otherFirst, otherSecond]),
    ],
  );

  function rates(isUnder: string | undefined, digits: readonly (string | undefined)[]): Rate[] {
    return digits
      .filter((value) => value !== undefined)
      .map((value) => ({ value: valueOf(value), isUnder: Boolean(isUnder) }));
  }
}

/** What a figure says in 100 people, caveats such as "severe 4.4 v 0" included. */
export function ratesOf(figure: Figure): number[] {
  const values = Object.entries(figure).flatMap(([key, value]) =>
    key.includes('per_100') ? [value].flat(2) : [],
  ) as number[];
  const pairs = [...(figure.caveat ?? '').matchAll(/([\d.]+) v ([\d.]+)/g)];
  return [...values, ...pairs.flatMap(([, one, other]) => [Number(one), Number(other)])];
}

/** Fields whose numbers are no plain facts: rates are checked as rates, and the rest may not be shown. */
const NOT_PLAIN =
  /^(?:id|source|seen_where|as_of|formula|p|smd)$|per_100|ci95|ratio|nnt|hedges|cohens|effect_size|percent/;

/** Every number of a record but its rates: people, days, points of a scale, years. */
function plainNumbersOf(record: Readonly<Record<string, unknown>>): number[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (NOT_PLAIN.test(key)) return [];
    return [value].flat(2).flatMap((item) => {
      if (typeof item === 'number') return [Math.abs(item)];
      return typeof item === 'string' ? numbersIn(withoutRates(item), ENGLISH, 0) : [];
    });
  });
}

function withoutRates(text: string): string {
  return text.replace(ENGLISH.rate, '').replace(/[\d.]+ v [\d.]+/g, '');
}

export function figuresOf(sources: readonly string[]): Figure[] {
  return evidence.figures.filter(({ source }) => sources.includes(source));
}

/** Every number that stands in what was read of these sources. */
function numbersFrom(sources: readonly string[]): number[] {
  return [
    ...figuresOf(sources),
    ...evidence.sources.filter(({ id }) => sources.includes(id)),
  ].flatMap(plainNumbersOf);
}

/** Whether a number in running text is this value, as it is or as whole people. */
export function says({ value, isUnder }: Rate, known: number): boolean {
  if (isUnder) return known > 0 && known < value;
  return value === known || (value > 0 && value === Math.round(known));
}

/** The numbers in running text that no source says which is cited beside them. */
export function unsupportedNumbers(comparison: Comparison): string[] {
  const notation = notationOf(comparison);
  return passages(comparison).flatMap((passage) =>
    unsupportedIn(passage, notation).map((number) => `${passage.place}: ${number}`),
  );
}

/** A difference between two groups, as a text states it. */
interface Gap {
  readonly words: string;
  /** Below zero where there are fewer. */
  readonly value: number;
  readonly range?: readonly [number, number];
  readonly isLikely: boolean;
  readonly per: number;
}

/** The gaps that a text states: "14 more in 100, likely between 5 and 22". */
export function gapsIn(text: string, { gap, fewer, valueOf }: Notation): Gap[] {
  return [...text.matchAll(gap)].map(({ 0: words, groups = {} }) => {
    const { value = '', way, per = '100', likely, low, lowWay, high, highWay } = groups;
    const sign = way === fewer ? -1 : 1;
    const signed = (digits: string, ownWay: string | undefined) =>
      valueOf(digits) * (ownWay ? (ownWay.trim() === fewer ? -1 : 1) : sign);
    const range =
      low !== undefined && high !== undefined
        ? ([signed(low, lowWay), signed(high, highWay)] as const)
        : undefined;
    return {
      words,
      value: sign * valueOf(value),
      // Of fewer, the end nearer to none stands first.
      ...(range && { range: [Math.min(...range), Math.max(...range)] as const }),
      isLikely: Boolean(likely),
      // "14 more" alone, after a rate in 100, is in 100 too.
      per: valueOf(per),
    };
  });
}

/** Whether a figure holds the gap and its range, and "likely" stands where, and only where, we worked the range out. */
export function holdsGap(figure: Figure, { value, range, isLikely, per }: Gap): boolean {
  const known = (per === 100 ? [figure.risk_difference] : [figure.difference_per_1000])
    .flat(2)
    .filter((item) => typeof item === 'number');
  if (!known.some((number) => isRounded(value, number))) return false;
  if (!range) return !isLikely;
  const [low, high] = (figure.ci95 ?? []) as readonly number[];
  return (
    low !== undefined &&
    high !== undefined &&
    isRounded(range[0], low) &&
    isRounded(range[1], high) &&
    isLikely === (figure.derived === true)
  );
}

function isRounded(said: number, known: number): boolean {
  return said === known || said === Math.sign(known) * Math.round(Math.abs(known));
}

function unsupportedIn({ text, sources }: Passage, notation: Notation): string[] {
  const figures = figuresOf(sources);
  const gaps = gapsIn(text, notation).filter(
    (gap) => !figures.some((figure) => holdsGap(figure, gap)),
  );
  const words = text.replace(NAMES, '').replace(notation.gap, '');
  const rates = ratesIn(words, notation).filter(
    (rate) => !figures.some((figure) => ratesOf(figure).some((known) => says(rate, known))),
  );
  const known = numbersFrom(sources);
  const others = numbersIn(words.replace(notation.rate, ''), notation).filter(
    (value) => !known.some((number) => says({ value, isUnder: false }, number)),
  );
  return [
    ...gaps.map((gap) => `"${gap.words}"`),
    ...rates.map(({ value }) => `${value} in 100`),
    ...others.map(String),
    ...strangers(words, figures, notation),
  ];
}

/** Two rates in one sentence are the two groups of one trial, so one figure must hold both. */
function strangers(text: string, figures: readonly Figure[], notation: Notation): string[] {
  return text
    .split(/[.;:] /)
    .map((sentence) => ratesIn(sentence, notation))
    .filter((rates) => rates.length === 2)
    .filter(
      (rates) =>
        !figures.some((figure) =>
          rates.every((rate) => ratesOf(figure).some((known) => says(rate, known))),
        ),
    )
    .map(([one, other]) => `${one?.value} beside ${other?.value} in 100`);
}
