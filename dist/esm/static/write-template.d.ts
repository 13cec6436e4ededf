/** What is written already, to stand in a template as it is. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
/**
 * Writes a Lit template as HTML: what the views of this library use of Lit, and no more. It needs neither a DOM nor
 * Node, and leaves no markers behind, for nothing is rendered into the text again. A property becomes the attribute of its
 * name, but for `textContent`, the last in its tag; listeners are left out.
 *
 * @throws TypeError where a value is neither text nor a template
 */
export declare function writeTemplate(value: unknown): string;
/** Text as it stands in HTML. */
export declare const escapeText: (text: string) => string;
/** A value as it stands in HTML between double quotes. */
export declare function escapeAttribute(value: unknown): string;
/** The pieces of a template whose text content is set as a property, with a place for it where HTML has it. */
export declare function contentInPlace(strings: readonly string[]): string[];
