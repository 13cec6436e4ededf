// Letters that are blanks: the fillers of Hangul are ignorable, those of hieroglyphs are not.
const LETTERS_AND_DIGITS = /(?![\p{DI}\u{13441}\u{13442}])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/gu;
/** The letters and digits of a text that can be seen, in any script. */
function lettersAndDigits(text) {
    return text.match(LETTERS_AND_DIGITS)?.join('') ?? '';
}
/** Whether a text has a letter or a digit to be seen. */
function saysSomething(text) {
    return lettersAndDigits(text) !== '';
}
/** Whether a text has a letter to be seen. */
function hasLetters(text) {
    return /\P{N}/u.test(lettersAndDigits(text));
}

export { hasLetters, lettersAndDigits, saysSomething };
//# sourceMappingURL=says-something.js.map
