import { formatsFor } from './formats.js';

/** What a language is called by those who speak it, as it stands by itself: `Español` for `es`. */
export function ownName(language: string): string {
  const name = formatsFor(language).language(language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
