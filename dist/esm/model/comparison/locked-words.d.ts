import type { Report } from '../diagnostics/finding.js';
import type { Comparison } from './schema.js';
/** The messages that say what no page may leave out or reword, each with the places that it must keep. */
export declare const LOCKED_WORDS: Readonly<Record<string, string>>;
/** The languages that every script carries. */
export declare const CARRIED_LANGUAGES: readonly string[];
/**
 * Messages that say each other's opposite, with their words in the languages that every script carries. None may be
 * worded like another of its group, nor like another in one of these languages.
 */
export declare const OPPOSITES: readonly Readonly<Record<string, readonly string[]>>[];
/** Signs by which letters are read in another order than they stand. Marks such as U+200F leave them as they are. */
export declare const REORDERS: RegExp;
/**
 * Whether words may stand for the message of a name, in a language. Those of a locked one keep its places, and say
 * something beside them.
 */
export declare function mayStand(name: string, words: unknown, language?: string): boolean;
/** The names of the messages that could be taken for their opposite. */
export declare function clashingWords(words: Readonly<Record<string, unknown>>): string[];
/** Drops the locked words of a document that may not stand in its language. */
export declare function dropUnfitWords(comparison: Comparison, report: Report): void;
