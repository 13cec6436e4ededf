import type { Span } from '../model/rows/timeline.js';
/** Numbers, dates and names in one language. */
export interface Formats {
    number(value: number): string;
    /** @param day as `YYYY-MM-DD` */
    date(day: string): string;
    span(span: Span): string;
    list(words: readonly string[]): string;
    region(code: string): string;
}
/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
export declare const formatsFor: (language: string) => Formats;
/** Whether a language is written from right to left. Not every engine has `Intl.Locale.prototype.getTextInfo`. */
export declare function isRightToLeft(language: string): boolean;
