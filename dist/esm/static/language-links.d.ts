/** Links to the same comparison in other languages, each named in its own. */
export declare function languageLinks(alternate: Readonly<Record<string, string>>): unknown;
