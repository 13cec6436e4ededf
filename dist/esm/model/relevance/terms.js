import { mix, HASH_START } from '../hash.js';

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
/** No script without spaces lies below. */
const FIRST_UNSPACED = 0x0e00;
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
    const counts = new Map();
    countTerms(text, counts);
    return counts.keys();
}
/** Whether the words of a run are not told apart by spaces. */
function isUnspaced(word) {
    return mayBeUnspaced(word) && IS_UNSPACED.test(word);
}
function mayBeUnspaced(word) {
    for (let index = 0; index < word.length; index++) {
        if (word.charCodeAt(index) >= FIRST_UNSPACED)
            return true;
    }
    return false;
}
/** Counts the terms of a text. */
function countTerms(text, counts) {
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
}
/** Words that begin with the same letters are often forms of one word. Longer beginnings say more. */
const BEGINNINGS = [3, 5];
const HASH_BITS = 0x3fffffff;
/** @returns what the next word makes a pair with: the word's longest beginning */
function countWord(word, before, counts) {
    const [short, long] = BEGINNINGS;
    let hash = HASH_START;
    let beginning = 0;
    for (let index = 0; index < word.length; index++) {
        hash = mix(hash, word.charCodeAt(index));
        if (index + 1 === short && word.length > short)
            count(mix(hash, short), counts);
        if (index + 1 === long && word.length > long) {
            beginning = mix(hash, long);
            count(beginning, counts);
        }
    }
    count(hash, counts);
    const last = beginning || hash;
    if (before)
        count(mix(before, last), counts);
    return last;
}
function countCharacterPairs(run, counts) {
    for (let index = 0; index < Math.max(1, run.length - 1); index++) {
        const first = mix(HASH_START, run.charCodeAt(index));
        count(index + 1 < run.length ? mix(first, run.charCodeAt(index + 1)) : first, counts);
    }
}
function count(hash, counts) {
    const term = (hash ^ (hash >>> 15)) & HASH_BITS;
    counts.set(term, (counts.get(term) ?? 0) + 1);
}

export { countTerms, isUnspaced, namesIn, termsIn, wordsOf };
//# sourceMappingURL=terms.js.map
