import type { GuideInput } from '../model/comparison/guide.js';
import { extendedAmong, type NamedComparisons } from '../model/comparison/extended-among.js';
import type { FindExtended } from '../model/comparison/extension.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { primaryLanguage } from '../model/language-tag.js';
import { builtInGuides } from './guides.js';
import { builtInComparisons } from './index.js';
import ketamineSpanish from './ketamine-vs-antidepressants.es.json' with { type: 'json' };

/** Every built-in comparison in each of its languages, for what is no script of a page: by id, then by language. */
export const BUILT_IN: NamedComparisons = {
  ...builtInComparisons,
  'ketamine-vs-antidepressants': {
    ...builtInComparisons['ketamine-vs-antidepressants'],
    es: ketamineSpanish,
  },
};

export const BUILT_IN_IDS = Object.keys(BUILT_IN);

/**
 * Finds those that other documents extend.
 *
 * @param fallback the language of a document that names none
 */
export const builtInExtended = (fallback?: string): FindExtended =>
  extendedAmong(BUILT_IN, fallback);

/** All of them, in each language. */
export const builtInDocuments = (): ComparisonInput[] =>
  Object.entries(BUILT_IN).flatMap(([id, languages]) =>
    Object.keys(languages).flatMap((language) => builtInDocument(id, language) ?? []),
  );

/** The guide of a built-in comparison in the language of a tag: a file of its own, for scripts that show none. */
export const guideOfBuiltIn = (id: string, tag: string): unknown =>
  builtInGuides[id]?.[primaryLanguage(tag)];

/** A built-in comparison with its guide in the language of a tag; nothing where there is none in it. */
export function builtInDocument(id: string, tag: string): ComparisonInput | undefined {
  const language = primaryLanguage(tag);
  const document = BUILT_IN[id]?.[language] as ComparisonInput | undefined;
  return document && { ...document, guide: guideOfBuiltIn(id, language) as GuideInput };
}
