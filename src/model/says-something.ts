// Letters that are blanks: the fillers of Hangul are ignorable, those of hieroglyphs are not.
const LETTERS_AND_DIGITS = /(?![\p{DI}\u{13441}\u{13442}])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/gu;

/** The letters and digits of a text that can be seen, in any script. */
export function lettersAndDigits(text: string): string {
  return text.match(LETTERS_AND_DIGITS)?.join('') ?? '';
}

/** Whether a text has a letter or a digit to be seen. */
export function saysSomething(text: string): boolean {
  return lettersAndDigits(text) !== '';
}

/** Whether a text has a letter to be seen. */
export function hasLetters(text: string): boolean {
  return /\P{N}/u.test(lettersAndDigits(text));
}
