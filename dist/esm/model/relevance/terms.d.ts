/**
 * Terms of texts in any language, without a list of words of any: words, the beginnings of words (so that the forms
 * of a word meet), and pairs of neighbours. Scripts that put no space between words are read as pairs of characters:
 * `Intl.Segmenter` finds no better posts, and engines do not agree on where it cuts (docs/decisions/0009).
 *
 * A term is a number, not a string: a hash of 30 bits is made without building strings, and two terms that share
 * one are rare enough to do no harm.
 */
/** How often each term occurs in a text. */
export type TermCounts = Map<number, number>;
/** The words of a text in one spelling. Scripts without spaces come as whole runs of characters. */
export declare function wordsOf(text: string): string[];
/** The words of a text that may be names of something, as they are written: long enough, and no numbers. */
export declare function namesIn(text: string): string[];
/** The terms of a text, each once. */
export declare function termsIn(text: string): Iterable<number>;
/** Whether the words of a run are not told apart by spaces. */
export declare function isUnspaced(word: string): boolean;
/** @param counts to which those of the text are added */
export declare function countTerms(text: string, counts?: TermCounts): TermCounts;
