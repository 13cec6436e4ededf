import type { PropertyValues } from 'lit';
import type { ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ViewContext } from '../views/context.js';
import { ComparisonElement, type Shown } from './comparison-element.js';
import { TreatmentCompareErrorEvent, TreatmentCompareLoadEvent } from './treatment-compare.events.js';
/**
 * Compares treatments side by side, with the source of every number.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, a child `<table>`, the built-in `comparison`.
 * Until a valid one is there, and whenever none is, the element's own children are shown.
 *
 * A table is given its safety facts by attributes inside the element: `data-fact="approval"` with `data-region` on a
 * row whose cells carry `data-status`, `data-fact="serious-risks"` on a row, `data-fact="reviewed"` and
 * `"next-review"` on a `<time>`, `data-fact="crisis-line"` with `data-region` on a link. See docs/tables.md.
 *
 * @tag treatment-compare
 *
 * @slot - Shown until there is a comparison, and whenever there is none.
 * @slot next-step - A link that takes the place of the document's next step.
 *
 * @fires {TreatmentCompareLoadEvent} treatment-compare-load - A comparison is shown: all that readers see before they open anything.
 * @fires {TreatmentCompareErrorEvent} treatment-compare-error - No comparison can be shown, or none but the one loaded before; `diagnostics` say why.
 *
 * @csspart title - The title.
 * @csspart summary - The main points.
 * @csspart treatments - The introduction of the treatments.
 * @csspart section - Each section of the document.
 * @csspart table - The table of each section of the document.
 * @csspart sources - The list of sources.
 * @csspart next-step - The call to action.
 */
export declare class TreatmentCompare extends ComparisonElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        headingLevel: {
            type: NumberConstructor;
            attribute: string;
        };
        region: {};
        view: {};
        treatments: {};
        sections: {};
        offers: {};
        guide: {
            type: BooleanConstructor;
        };
    };
    /** Level of the title, 1 to 4. The headings under it follow. */
    headingLevel: number;
    /**
     * Region of the readers, such as `US`: its crisis line and approvals come first. By default that of `lang`, or else
     * those of the reader's languages or time zone.
     */
    region: string | undefined;
    /** `table` or `cards`; `auto` shows a table where there is room. */
    view: 'auto' | 'table' | 'cards';
    /** Ids of the treatments to begin with, separated by spaces; all by default. */
    treatments: string | undefined;
    /** Ids of the sections to show, separated by spaces; all by default. Approval and serious risks always show. */
    sections: string | undefined;
    /** Ids of the treatments that the site offers, separated by spaces. Readers are told. */
    offers: string | undefined;
    /** Whether the comparison ends in its guide, `<treatment-guide>`, whose script is loaded beside this one. */
    guide: boolean;
    protected readonly events: {
        load: typeof TreatmentCompareLoadEvent;
        error: typeof TreatmentCompareErrorEvent;
    };
    constructor();
    protected get spoken(): string;
    protected readonly table: {
        version: (childChanges: number) => number;
        read: () => ParseResult;
    };
    protected willUpdate(changed: PropertyValues<this>): void;
    protected show(comparison: Comparison): Shown;
    protected contextOf(comparison: Comparison): ViewContext;
    protected updated(): void;
    protected adopt(root: ShadowRoot, context: ViewContext): void;
}
