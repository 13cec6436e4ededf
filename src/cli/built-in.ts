import { builtInComparisons } from '../content/index.js';
import ketamineSpanish from '../content/ketamine-vs-antidepressants.es.json' with { type: 'json' };
import { primaryLanguage } from '../model/language-tag.js';
import { extendedAmong, type NamedComparisons } from '../model/comparison/extended-among.js';
import type { FindExtended } from '../model/comparison/extension.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { UsageFailure } from './failure.js';

/** By id, then by language. */
export const BUILT_IN: NamedComparisons = {
  ...builtInComparisons,
  'ketamine-vs-antidepressants': {
    ...builtInComparisons['ketamine-vs-antidepressants'],
    es: ketamineSpanish,
  },
};

/**
 * Finds those that other documents extend.
 *
 * @param fallback the language of a document that names none
 */
export const builtInExtended = (fallback?: string): FindExtended =>
  extendedAmong(BUILT_IN, fallback);

export const BUILT_IN_IDS = Object.keys(BUILT_IN);

/** All of them, in each language. */
export const builtInDocuments = (): ComparisonInput[] =>
  Object.values(BUILT_IN).flatMap((languages) => Object.values(languages) as ComparisonInput[]);

/**
 * A built-in comparison in the language of a tag.
 * @throws {UsageFailure} if there is none in it
 */
export function builtIn(id: string, tag = 'en'): ComparisonInput {
  const languages = BUILT_IN[id] ?? {};
  const document = languages[primaryLanguage(tag)];
  if (document) return document as ComparisonInput;
  const there = Object.keys(languages).join(' or ');
  throw new UsageFailure('--lang', `is "${tag}", in which ${id} is not there`, `Use ${there}.`);
}
