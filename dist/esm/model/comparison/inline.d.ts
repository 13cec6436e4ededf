/** A piece of running text. `href` is absent when the address in the document may not be followed. */
export type InlineNode = {
    readonly kind: 'text' | 'emphasis' | 'strong' | 'deleted' | 'inserted';
    readonly text: string;
} | {
    readonly kind: 'link';
    readonly text: string;
    readonly href: string | undefined;
} | ImageNode | {
    readonly kind: 'citation';
    readonly source: string;
};
/** A picture. Its `text` says what it shows, and is empty where it shows nothing that matters. */
export interface ImageNode {
    readonly kind: 'image';
    readonly text: string;
    /** Absent when the address in the document may not be followed. */
    readonly src: string | undefined;
    /** Its own size in pixels, where the author gives it. */
    readonly width?: number;
    readonly height?: number;
}
/** Text with its markup parsed, ready for a view. */
export type RichText = readonly InlineNode[];
/** Tells parsed text from the other lists of a document. */
export declare function isRichText(value: object): value is RichText;
/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `![what it shows](https://… 640x480)` where the size may be left out, `[@source-id]`,
 * `{--deleted--}` and `{++inserted++}` as in CriticMarkup, and a backslash before `*`, `!`, `[`, `]`, `{`, `}` or `\` to
 * show the character itself.
 * Anything else is text, so every string is valid.
 */
export declare function parseInline(markup: string): RichText;
/** Writes plain words as markup that shows them as they are. */
export declare function escapeInline(words: string): string;
/** The words of a text without its citations and marks. */
export declare function plainText(text: RichText): string;
