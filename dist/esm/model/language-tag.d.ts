/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
export declare function primaryLanguage(tag: string): string;
/** A tag as everyone writes it, `es-MX` for `spa-mx`; of one that is ill-formed, the language alone. */
export declare function canonicalTag(tag: string): string;
/** Whether a text is a language tag, well-formed as BCP 47 has it. */
export declare const isLanguageTag: (text: string) => boolean;
/** The country that a language tag names, such as `GB` in `en-GB`. */
export declare function regionOf(language: string): string | undefined;
/** Whether a region is none of the parts of the world that have numbers, such as Latin America: `419`. */
export declare function isCountry(region: string): boolean;
/** Whether a language is written from right to left, by the script that its tag names or that is usual for it. */
export declare function isRightToLeft(tag: string): boolean;
