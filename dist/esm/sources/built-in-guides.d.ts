import type { Comparison } from '../model/comparison/schema.js';
/** Guides by the id of a comparison, then by language. */
export type BuiltInGuides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** Brings guides for comparisons that come without theirs, so that no other script has to carry them. */
export declare function registerGuides(added: BuiltInGuides): void;
/**
 * What a script brings as the guide of a comparison.
 *
 * @param language that of the comparison
 */
export declare const builtInGuide: ({ id }: Pick<Comparison, "id">, language: string) => unknown;
