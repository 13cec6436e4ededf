import { type ParseResult } from '../model/comparison/parse-comparison.js';
/** Comparisons that come with the script: by name, then by language. */
export type BuiltInComparisons = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** Makes comparisons available by name. A file that carries none leaves this out. */
export declare function registerComparisons(comparisons: BuiltInComparisons): void;
/**
 * The built-in comparison of a name, in the language asked for where there is one, else in English.
 * Each is read once, however many elements on the page show it, and not checked again: the tests did.
 */
export declare function builtInComparison(name: string, language: string): ParseResult | undefined;
export declare function builtInNames(): string[];
