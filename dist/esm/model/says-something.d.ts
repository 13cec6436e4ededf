/** The letters and digits of a text that can be seen, in any script. */
export declare function lettersAndDigits(text: string): string;
/** Whether a text has a letter or a digit to be seen. */
export declare function saysSomething(text: string): boolean;
/** Whether a text has a letter to be seen. */
export declare function hasLetters(text: string): boolean;
