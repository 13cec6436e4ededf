import { evidence, type Figure } from './built-in.js';
import type { Passage } from './passages.js';

/** The words for numbers, by number. */
export const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
/** Names that have a number in them, which says nothing by itself. */
const NAMES = /\b(?:KARMA-Dep 2|TRANSFORM-\d(?: and -\d)?)/g;
const RATE = new RegExp(`(under )?(${NUMBER})(?: (?:to|and) (${NUMBER}))? in 100\\b`, 'gi');

/** The numbers of a text, "one" left out, since it is mostly not a number. */
function numbersIn(text: string, words = WORDS.slice(2)): number[] {
  const digits = text.match(new RegExp(NUMBER, 'g')) ?? [];
  const spelled = text.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
  return [
    ...digits.map((found) => Number(found.replaceAll(',', ''))),
    ...spelled.filter((word) => words.includes(word)).map((word) => WORDS.indexOf(word)),
  ];
}

interface Rate {
  readonly value: number;
  readonly isUnder: boolean;
}

/** The numbers of people "in 100" of a text. */
export function ratesIn(text: string): Rate[] {
  return [...text.matchAll(RATE)].flatMap(([, under, first, second]) =>
    [first, second]
      .filter((value) => value !== undefined)
      .map((value) => ({ value: Number(value), isUnder: Boolean(under) })),
  );
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
  /^(?:id|source|seen_where|p|smd)$|per_100|ci95|ratio|nnt|hedges|cohens|effect_size|percent/;

/** Every number of a record but its rates: people, days, points of a scale, years. */
function plainNumbersOf(record: Readonly<Record<string, unknown>>): number[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (NOT_PLAIN.test(key)) return [];
    return [value].flat(2).flatMap((item) => {
      if (typeof item === 'number') return [Math.abs(item)];
      return typeof item === 'string' ? numbersIn(withoutRates(item), WORDS) : [];
    });
  });
}

function withoutRates(text: string): string {
  return text.replace(RATE, '').replace(/[\d.]+ v [\d.]+/g, '');
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

/** The numbers of a passage that no cited source says. */
export function unsupportedNumbers({ text, sources }: Passage): string[] {
  const words = text.replace(NAMES, '');
  const figures = figuresOf(sources);
  const rates = ratesIn(words).filter(
    (rate) => !figures.some((figure) => ratesOf(figure).some((known) => says(rate, known))),
  );
  const known = numbersFrom(sources);
  const others = numbersIn(words.replace(RATE, '')).filter(
    (value) => !known.some((number) => says({ value, isUnder: false }, number)),
  );
  return [
    ...rates.map(({ value }) => `${value} in 100`),
    ...others.map(String),
    ...strangers(words, figures),
  ];
}

/** Two rates in one sentence are the two groups of one trial, so one figure must hold both. */
function strangers(text: string, figures: readonly Figure[]): string[] {
  return text
    .split(/[.;:] /)
    .map((sentence) => ratesIn(sentence))
    .filter((rates) => rates.length === 2)
    .filter(
      (rates) =>
        !figures.some((figure) =>
          rates.every((rate) => ratesOf(figure).some((known) => says(rate, known))),
        ),
    )
    .map(([one, other]) => `${one?.value} beside ${other?.value} in 100`);
}
