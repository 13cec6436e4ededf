/** What a language is called by those who speak it, as it stands by itself: `Español` for `es`. */
export declare function ownName(language: string): string;
