import type { Parser } from './feed.js';
/** The words of a piece of markup, as text: tags, comments and what is never shown are left out. */
export declare function plainText(markup: string, parser: Parser): string;
/** What somebody wrapped in CDATA and escaped. */
export declare const withoutWrapping: (text: string) => string;
/** Turns text that is plain already into markup that says the same. */
export declare const escapeText: (text: unknown) => string;
