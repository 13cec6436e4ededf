import { NOTHING_TO_EXTEND, UNKNOWN_EXTENDED } from '../diagnostics/catalogue.js';
import { findingAt, toDiagnostic } from '../diagnostics/finding.js';
import { primaryLanguage } from '../language-tag.js';
import type { FindExtended } from './extension.js';
import { readComparison } from './parse-comparison.js';

/** Comparisons by name, then by language. */
export type NamedComparisons = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Finds comparisons that others extend among those given, in the language asked for or else in English. They are read as the
 * elements read those that are built in.
 *
 * @param fallback the language of an extension that names none
 */
export function extendedAmong(comparisons: NamedComparisons, fallback = 'en'): FindExtended {
  return (name, language = fallback) => {
    const languages = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
    const document = [language, primaryLanguage(language), 'en']
      .map((tag) => languages?.[tag])
      .find((found) => typeof found === 'object' && found !== null);
    if (document) return readComparison(document);
    const names = Object.keys(comparisons)
      .map((known) => `"${known}"`)
      .join(', ');
    const notice = names ? UNKNOWN_EXTENDED : NOTHING_TO_EXTEND;
    return { diagnostics: [toDiagnostic(findingAt(notice, ['extends'], { name, names }))] };
  };
}
