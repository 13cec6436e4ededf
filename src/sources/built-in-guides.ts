import type { Comparison } from '../model/comparison/schema.js';
import { primaryLanguage } from '../model/language-tag.js';

/** Guides by the id of a comparison, then by language. */
export type BuiltInGuides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const guides = new Map<string, Readonly<Record<string, unknown>>>();

/** Brings guides for comparisons that come without theirs, so that no other script has to carry them. */
export function registerGuides(added: BuiltInGuides): void {
  for (const [id, languages] of Object.entries(added)) guides.set(id, languages);
}

/**
 * What a script brings as the guide of a comparison.
 *
 * @param language that of the comparison
 */
export const builtInGuide = ({ id }: Pick<Comparison, 'id'>, language: string): unknown =>
  guides.get(id)?.[primaryLanguage(language)];
