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

const cache = new Map<string, Formats>();

/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
export function formatsFor(language: string): Formats {
  let formats = cache.get(language);
  if (!formats) {
    formats = createFormats(isKnownToIntl(language) ? language : 'en');
    cache.set(language, formats);
  }
  return formats;
}

function createFormats(language: string): Formats {
  const numbers = once(() => new Intl.NumberFormat(language));
  const dates = once(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const regions = once(() => new Intl.DisplayNames(language, { type: 'region' }));
  const lengths = new Map<Span['unit'], Intl.NumberFormat>();
  const lengthsIn = (unit: Span['unit']) => {
    const known =
      lengths.get(unit) ??
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    lengths.set(unit, known);
    return known;
  };
  return {
    number: (value) => numbers().format(value),
    date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
    list: (words) => lists().format(words),
    region: (code) => regions().of(code) ?? code,
    span: ({ from, to = from, unit }) =>
      from === to ? lengthsIn(unit).format(from) : range(lengthsIn(unit), from, to),
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
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
