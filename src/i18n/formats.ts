import { primaryLanguage } from '../model/language.js';
import type { Span } from '../model/rows/timeline.js';

/** Numbers, dates and names in one language. */
export interface Formats {
  number(value: number): string;
  /** @param day as `YYYY-MM-DD` */
  date(day: string): string;
  span(span: Span): string;
  list(words: readonly string[]): string;
  region(code: string): string;
}

/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
export const formatsFor: (language: string) => Formats = remember((language) =>
  createFormats(isKnownToIntl(language) ? language : 'en'),
);

function createFormats(language: string): Formats {
  const numbers = remember(() => new Intl.NumberFormat(language));
  const dates = remember(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const lists = remember(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const regions = remember(() => new Intl.DisplayNames(language, { type: 'region' }));
  const lengths = remember(
    (unit: Span['unit']) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
  );
  return {
    number: (value) => numbers().format(value),
    date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
    list: (words) => lists().format(words),
    region: (code) => regions().of(code) ?? code,
    span: ({ from, to = from, unit }) =>
      from === to ? lengths(unit).format(from) : range(lengths(unit), from, to),
  };
}

/** Makes a value for each key once. */
function remember<Value, Key = void>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** Firefox 115 has no `formatRange`. */
function range(lengths: Intl.NumberFormat, from: number, to: number): string {
  return 'formatRange' in lengths
    ? lengths.formatRange(from, to)
    : `${from}–${(lengths as Intl.NumberFormat).format(to)}`;
}

/** A tag can be well formed and still mean nothing. */
function isKnownToIntl(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language is written from right to left. Not every engine has `Intl.Locale.prototype.getTextInfo`. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(primaryLanguage(language));
}
