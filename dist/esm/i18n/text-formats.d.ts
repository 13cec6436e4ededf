/** Numbers, dates and lists in one language. */
export interface TextFormats {
    number(value: number): string;
    /** @param day as `YYYY-MM-DD` */
    date(day: string): string;
    list(words: readonly string[]): string;
    /** The plural category of a number of things. */
    plural(value: number): Intl.LDMLPluralRule;
}
/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
export declare const textFormatsFor: (language: string) => TextFormats;
/** A tag that `Intl` takes, or English. */
export declare function knownLanguage(language: string): string;
