import type { Span } from '../model/comparison/rows/timeline.js';
import { memoize } from './memoize.js';
import { knownLanguage, type TextFormats, textFormatsFor } from './text-formats.js';

/** Numbers, dates and names in one language. */
export interface Formats extends TextFormats {
  span(span: Span): string;
  region(code: string): string;
  /** The name of a language. */
  language(code: string): string;
}

/** The formats of a language tag, with those that only comparisons need. */
export const formatsFor: (language: string) => Formats = memoize((tag) => {
  const language = knownLanguage(tag);
  const names = memoize((type: 'region' | 'language') => new Intl.DisplayNames(language, { type }));
  const lengths = memoize(
    (unit: Span['unit']) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
  );
  return {
    ...textFormatsFor(tag),
    region: (code) => names('region').of(code) ?? code,
    language: (code) => names('language').of(code) ?? code,
    span: ({ from, to = from, unit }) =>
      from === to
        ? lengths(unit).format(from)
        : range(lengths(unit), textFormatsFor(tag).number(from), from, to),
  };
});

/** Firefox 115 has no `formatRange`. */
function range(lengths: Intl.NumberFormat, first: string, from: number, to: number): string {
  return 'formatRange' in lengths
    ? lengths.formatRange(from, to)
    : `${first}–${(lengths as Intl.NumberFormat).format(to)}`;
}
