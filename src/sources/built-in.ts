import { tellOfAddition } from '../model/additions.js';
import { type ParseResult, readComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import { primaryLanguage } from '../model/language-tag.js';

/**
 * Comparisons that come with the script: by name, then by language. A text in place of a comparison names the file that
 * brings it.
 */
export type BuiltInComparisons = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What there is of a comparison in the language asked for. */
export interface BuiltIn {
  /** The document in that language, or else in English. */
  readonly document: object | undefined;
  /** The file that would bring that language. */
  readonly file: string | undefined;
}

/** Finds what in an element says that its author meant another comparison than the first, in words for the author. */
export type Doubt = (host: Element, attributes: readonly string[]) => string | undefined;

let doubt: Doubt | undefined;

/**
 * Lets the first comparison show in a tag that names none, where nothing speaks against it. A script that brings no
 * comparison never does so, and need not carry the rules.
 */
export function showUnasked(rules: Doubt): void {
  doubt = rules;
}

/** The comparison for a tag that names none, and what may speak against it; without a script that brings one, none. */
export function unaskedComparison(): { readonly name: string; readonly doubt: Doubt } | undefined {
  const [name] = documents.keys();
  return name && doubt ? { name, doubt } : undefined;
}

const documents = new Map<string, Map<string, unknown>>();
const parsed = new WeakMap<object, ParseResult>();

/** Makes comparisons available by name, beside those that are. Elements already shown change at once. */
export function registerComparisons(comparisons: BuiltInComparisons): void {
  for (const [name, languages] of Object.entries(comparisons)) {
    const known = documents.get(name) ?? new Map<string, unknown>();
    for (const [language, document] of Object.entries(languages)) {
      if (typeof document === 'object' || !known.has(language)) known.set(language, document);
    }
    documents.set(name, known);
  }
  tellOfAddition();
}

export function findBuiltIn(name: string, language: string): BuiltIn {
  const languages = documents.get(name);
  const wanted = languages?.get(language) ?? languages?.get(primaryLanguage(language));
  const isFile = typeof wanted === 'string';
  const document = isFile || !wanted ? languages?.get('en') : wanted;
  return {
    document: typeof document === 'object' && document ? document : undefined,
    file: isFile ? wanted : undefined,
  };
}

/**
 * Reads a built-in comparison once, however many elements on the page show it. It is not checked again: the tests did.
 */
export function readBuiltIn(document: object): ParseResult {
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

/** The other languages in which a built-in comparison is there. */
export function otherLanguagesOf(comparison: Comparison): string[] {
  for (const languages of documents.values()) {
    const there = [...languages].filter(([, document]) => typeof document === 'object');
    const others = there.filter(
      ([, document]) => parsed.get(document as object)?.comparison !== comparison,
    );
    if (others.length < there.length) return others.map(([language]) => language);
  }
  return [];
}
