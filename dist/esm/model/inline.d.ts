/** A piece of running text. `href` is absent when the address in the document may not be followed. */
export type InlineNode = {
    readonly kind: 'text' | 'emphasis' | 'strong';
    readonly text: string;
} | {
    readonly kind: 'link';
    readonly text: string;
    readonly href: string | undefined;
} | {
    readonly kind: 'citation';
    readonly source: string;
};
/** Text with its markup parsed, ready for a view. */
export type RichText = readonly InlineNode[];
/** Tells parsed text from the other lists of a document. */
export declare function isRichText(value: object): value is RichText;
/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `[@source-id]`, and a backslash before `*`, `[`, `]` or `\` to show the character itself.
 * Anything else is text, so every string is valid.
 */
export declare function parseInline(markup: string): RichText;
/** The words of a text without its citations and marks. */
export declare function plainText(text: RichText): string;
