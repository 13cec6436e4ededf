import type { FindExtended } from './extension.js';
/** Comparisons by name, then by language. */
export type NamedComparisons = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/**
 * Finds comparisons that others extend among those given, in the language asked for or else in English. They are read as the
 * elements read those that are built in.
 *
 * @param fallback the language of an extension that names none
 */
export declare function extendedAmong(comparisons: NamedComparisons, fallback?: string): FindExtended;
