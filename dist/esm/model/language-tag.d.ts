/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
export declare function primaryLanguage(tag: string): string;
/** The region that a language tag names, such as `GB` in `en-GB`. */
export declare function regionOf(language: string): string | undefined;
