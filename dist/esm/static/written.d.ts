import type { TemplateResult } from 'lit';
/** What was written. */
export interface Written {
    readonly html: string;
    /** The styles that stand in it, for a policy (`style-src 'sha256-…'`). */
    readonly css: string;
    /** The styles of the page around it, which need a hash of their own. */
    readonly pageCss?: string;
}
/** An element as it stands in a page. */
export interface WrittenElement {
    readonly tag: 'treatment-compare' | 'outcome-chart' | 'treatment-guide' | 'related-posts';
    /** Elements whose attributes are those of the tag; their own names do not matter. */
    readonly attributes: readonly TemplateResult[];
    /** What stands in its shadow root. */
    readonly page: string;
    readonly css: string;
    /** Where the styles are, if they are not to stand in the text. */
    readonly styleHref: string | undefined;
    /** What stands in the element, a line each. */
    readonly inside: readonly string[];
}
/** An element with its shadow root. Each line begins with a tag and none is blank, so that Markdown takes it as it is. */
export declare function writeElement(element: WrittenElement): Written;
