import { hashOf, mix } from '../hash.js';

/**
 * Terms of texts in any language, without a list of words of any: words, the beginnings of words (so that the forms
 * of a word meet), and pairs of neighbours. Scripts that put no space between words are read as pairs of characters:
 * `Intl.Segmenter` finds no better posts, and engines do not agree on where it cuts (docs/decisions/0009).
 *
 * A term is a number, not a string: a hash of 30 bits is made without building strings, and two terms that share
 * one are rare enough to do no harm.
 */
/** Most letters are a to z; naming them first is faster. */
const WORD = /[a-z\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}';
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** Shorter words seldom name anything; in these scripts they do. */
const NAME = new RegExp(`\\p{sc=Han}{2,}|[\\p{sc=Kana}ー]{2,}|\\p{sc=Hang}{2,}|(?:(?![${UNSPACED}])[\\p{L}\\p{M}]){4,}`, 'gu');
/** No script without spaces lies below. Asking this first is faster. */
const MAY_BE_UNSPACED = /[\u0e00-\uffff]/;
/** The words of a text in one spelling. Scripts without spaces come as whole runs of characters. */
function wordsOf(text) {
    const plain = text.normalize('NFKC').toLowerCase();
    const words = plain.match(WORD) ?? [];
    return isUnspaced(plain) ? words.flatMap((word) => word.match(RUN) ?? []) : words;
}
/** The words of a text that may be names of something, as they are written: long enough, and no numbers. */
function namesIn(text) {
    return text.match(NAME) ?? [];
}
/** The terms of a text, each once. */
function termsIn(text) {
    return countTerms(text).keys();
}
/** Whether the words of a run are not told apart by spaces. */
function isUnspaced(word) {
    return MAY_BE_UNSPACED.test(word) && IS_UNSPACED.test(word);
}
/** @param counts to which those of the text are added */
function countTerms(text, counts = new Map()) {
    let before = 0;
    for (const word of wordsOf(text)) {
        if (isUnspaced(word)) {
            countCharacterPairs(word, counts);
            before = 0;
        }
        else {
            before = countWord(word, before, counts);
        }
    }
    return counts;
}
/** Words that begin with the same letters are often forms of one word. Longer beginnings say more. */
const SHORT_BEGINNING = 3;
const LONG_BEGINNING = 5;
const HASH_BITS = 0x3fffffff;
/** @returns what the next word makes a pair with: the word's longest beginning */
function countWord(word, before, counts) {
    const hash = hashOf(word);
    let last = hash;
    if (word.length > SHORT_BEGINNING)
        count(beginningOf(word, SHORT_BEGINNING), counts);
    if (word.length > LONG_BEGINNING) {
        last = beginningOf(word, LONG_BEGINNING);
        count(last, counts);
    }
    count(hash, counts);
    if (before)
        count(mix(before, last), counts);
    return last;
}
function beginningOf(word, length) {
    return mix(hashOf(word, 0, length), length);
}
function countCharacterPairs(run, counts) {
    for (let index = 0; index < Math.max(1, run.length - 1); index++) {
        count(hashOf(run, index, Math.min(index + 2, run.length)), counts);
    }
}
function count(hash, counts) {
    const term = (hash ^ (hash >>> 15)) & HASH_BITS;
    counts.set(term, (counts.get(term) ?? 0) + 1);
}

export { countTerms, isUnspaced, namesIn, termsIn, wordsOf };
//# sourceMappingURL=terms.js.map
