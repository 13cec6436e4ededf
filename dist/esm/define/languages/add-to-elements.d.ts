import type { LanguageWords } from '../../i18n/messages.js';
import type { BuiltInComparisons } from '../../sources/built-in.js';
/**
 * Adds the words of a language to the elements of the page, whichever script has defined them or will: the class is
 * the one thing that every script can reach. Not the function of our own copy of the messages, which may be another.
 */
export declare function addToElements(language: string, words: LanguageWords): void;
/** Adds built-in comparisons to the elements of the page, as `addToElements` does words. */
export declare function addComparisonsToElements(comparisons: BuiltInComparisons): void;
