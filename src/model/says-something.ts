// Blanks that count as letters: the fillers of Hangul are ignorable, those of hieroglyphs are not.
const NOT_BLANK = String.raw`(?![\p{DI}\u{13441}\u{13442}])`;
const LETTER = String.raw`\p{Lu}\p{Ll}\p{Lt}\p{Lo}`;

const LETTERS = new RegExp(`${NOT_BLANK}[${LETTER}]`, 'u');
const LETTERS_OR_DIGITS = new RegExp(`${NOT_BLANK}[${LETTER}\\p{N}]`, 'u');

/** Whether a text has a letter or a digit to be seen, in any script. */
export function saysSomething(text: string): boolean {
  return LETTERS_OR_DIGITS.test(text);
}

/** Whether a text has a letter to be seen, in any script. */
export function hasLetters(text: string): boolean {
  return LETTERS.test(text);
}
