/** The language of a tag without region or script: `en` in `en-GB`. */
export declare function primaryLanguage(tag: string): string;
