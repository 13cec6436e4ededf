import { type PropertyValues, type TemplateResult } from 'lit';
import type { ComparisonInput } from '../model/schema.js';
import { ElementBase } from './element-base.js';
/**
 * Compares treatments side by side, with the source of every number.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, a child `<table>`, the built-in `comparison`.
 * Until a valid one is there, and whenever none is, the element's own children are shown.
 *
 * @tag treatment-compare
 *
 * @attr {string} lang - Language of the built-in comparison; by default that of the page. Falls back to English.
 *
 * @slot - Shown until there is a comparison, and whenever there is none.
 * @slot next-step - A link that takes the place of the document's next step.
 *
 * @fires {TreatmentCompareLoadEvent} treatment-compare-load - A comparison is shown.
 * @fires {TreatmentCompareErrorEvent} treatment-compare-error - No comparison can be shown; `diagnostics` say why.
 *
 * @csspart title - The title.
 * @csspart summary - The main points.
 * @csspart treatments - The introduction of the treatments.
 * @csspart section - Each section of the document.
 * @csspart table - The table of each section of the document.
 * @csspart sources - The list of sources.
 * @csspart next-step - The call to action.
 *
 * @cssstate loading - The document is on its way.
 * @cssstate error - The document could not be shown.
 * @cssstate empty - No document is named, and the script carries none.
 *
 * @cssproperty [--tc-accent=#0b6e75] - Colour of links, bars and buttons. Its lightness follows the text, so that its contrast is enough.
 * @cssproperty [--tc-surface] - Background, an opaque colour; by default the page's own shows through.
 * @cssproperty [--tc-font=inherit] - Font family.
 * @cssproperty [--tc-font-size=max(1em, 16px)] - Size of running text; 12px at least.
 * @cssproperty [--tc-line-height=1.55] - Line height of running text, a number; 1.2 at least.
 * @cssproperty [--tc-heading-font=inherit] - Font family of headings.
 * @cssproperty [--tc-heading-weight=650] - Weight of headings.
 * @cssproperty [--tc-radius=0.5em] - Roundness of corners.
 * @cssproperty [--tc-space=1em] - The space that distances are multiples of.
 * @cssproperty [--tc-padding=0] - Space inside the edges, for a surface that differs from the page's.
 * @cssproperty [--tc-measure=38em] - Longest line of running text.
 * @cssproperty [--tc-text] - Colour of text; by default that of the page, or dark or light as the surface needs.
 * @cssproperty [--tc-muted] - Colour of small print.
 * @cssproperty [--tc-border] - Colour of rules.
 * @cssproperty [--tc-link] - Colour of links; by default made from the accent.
 * @cssproperty [--tc-focus] - Colour of the focus ring; by default that of links.
 * @cssproperty [--tc-sticky-offset=0px] - Height of a bar of the page that stays at the top.
 * @cssproperty [--tc-loading-block-size=32em] - Height held open while the document is on its way.
 */
export declare class TreatmentCompare extends ElementBase {
    #private;
    static styles: import("lit").CSSResult[];
    static get observedAttributes(): string[];
    static properties: {
        document: {
            attribute: boolean;
        };
        src: {};
        comparison: {};
        headingLevel: {
            type: NumberConstructor;
            attribute: string;
        };
        region: {};
        theme: {
            reflect: boolean;
            useDefault: boolean;
        };
        view: {};
        treatments: {};
        sections: {};
        offers: {};
    };
    /** A comparison document, as an object or as JSON text. Comes before every other source. */
    document: ComparisonInput | string | undefined;
    /** Address of a comparison document in JSON. */
    src: string | undefined;
    /** Name of a built-in comparison; by default the first that the script carries. */
    comparison: string | undefined;
    /** Level of the title, 1 to 4. The headings under it follow. */
    headingLevel: number;
    /** Region of the readers, such as `US`: its crisis line and approvals come first. By default that of `lang`. */
    region: string | undefined;
    /** `light` or `dark`, on a surface of its own; `auto` takes the colours of the page. */
    theme: 'auto' | 'light' | 'dark';
    /** `table` or `cards`; `auto` shows a table where there is room. */
    view: 'auto' | 'table' | 'cards';
    /** Ids of the treatments to begin with, separated by spaces; all by default. */
    treatments: string | undefined;
    /** Ids of the sections to show, separated by spaces; all by default. Approval and serious risks always show. */
    sections: string | undefined;
    /** Ids of the treatments that the site offers, separated by spaces. Readers are told. */
    offers: string | undefined;
    /** The language of the element. @internal */
    language: string;
    constructor();
    connectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
