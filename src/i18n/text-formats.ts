import { remember } from './remember.js';

/** Numbers, dates and lists in one language. */
export interface TextFormats {
  number(value: number): string;
  /** @param day as `YYYY-MM-DD` */
  date(day: string): string;
  list(words: readonly string[]): string;
  /** The plural category of a number of things. */
  plural(value: number): Intl.LDMLPluralRule;
}

/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
export const textFormatsFor: (language: string) => TextFormats = remember((tag) => {
  const language = knownLanguage(tag);
  const numbers = remember(() => new Intl.NumberFormat(language));
  const dates = remember(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const lists = remember(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const plurals = remember(() => new Intl.PluralRules(language));
  return {
    number: (value) => numbers().format(value),
    date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
    list: (words) => lists().format(words),
    plural: (value) => plurals().select(value),
  };
});

/** A tag that `Intl` takes, or English. A tag can be well formed and still mean nothing. */
export function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
