import { type ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
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
/**
 * Lets the first comparison show in a tag that names none, where nothing speaks against it. A script that brings no
 * comparison never does so, and need not carry the rules.
 */
export declare function showUnasked(rules: Doubt): void;
/** The comparison for a tag that names none, and what may speak against it; without a script that brings one, none. */
export declare function unaskedComparison(): {
    readonly name: string;
    readonly doubt: Doubt;
} | undefined;
/** Makes comparisons available by name, beside those that are. Elements already shown change at once. */
export declare function registerComparisons(comparisons: BuiltInComparisons): void;
export declare function findBuiltIn(name: string, language: string): BuiltIn;
/**
 * Reads a built-in comparison once, however many elements on the page show it. It is not checked again: the tests did.
 */
export declare function readBuiltIn(document: object): ParseResult;
export declare function builtInNames(): string[];
/** The other languages in which a built-in comparison is there. */
export declare function otherLanguagesOf(comparison: Comparison): string[];
