import { primaryLanguage } from '../model/language-tag.js';
import { type ParseResult, readComparison } from '../model/comparison/parse-comparison.js';

/** Comparisons that come with the script: by name, then by language. */
export type BuiltInComparisons = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const documents = new Map<string, Map<string, unknown>>();
const parsed = new WeakMap<object, ParseResult>();

/** Makes comparisons available by name. A file that carries none leaves this out. */
export function registerComparisons(comparisons: BuiltInComparisons): void {
  for (const [name, languages] of Object.entries(comparisons)) {
    documents.set(name, new Map(Object.entries(languages)));
  }
}

/**
 * The built-in comparison of a name, in the language asked for where there is one, else in English.
 * Each is read once, however many elements on the page show it, and not checked again: the tests did.
 */
export function builtInComparison(name: string, language: string): ParseResult | undefined {
  const languages = documents.get(name);
  const document =
    languages?.get(language) ?? languages?.get(primaryLanguage(language)) ?? languages?.get('en');
  if (typeof document !== 'object' || document === null) return undefined;
  let result = parsed.get(document);
  if (!result) {
    result = readComparison(document);
    parsed.set(document, result);
  }
  return result;
}

export function builtInNames(): string[] {
  return [...documents.keys()];
}
