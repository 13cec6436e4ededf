import { type PropertyDeclarations } from 'lit';
import type { LanguageWords } from '../i18n/messages.js';
import type { ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { ViewContext } from '../views/context.js';
import { ComparisonElement, type Shown } from './comparison-element.js';
import { TreatmentGuideErrorEvent, TreatmentGuideLoadEvent } from './treatment-guide.events.js';
/**
 * Helps readers find out what matters to them and get ready to talk with a clinician. It never ranks, scores or recommends a
 * treatment; what a reader marks and writes stays in the page.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, the built-in `comparison`; its `guide` is what is shown.
 * Until it is there, and whenever there is none, the element's own children are shown.
 *
 * @tag treatment-guide
 *
 * @slot - Shown until there is a guide, and whenever there is none.
 *
 * @fires {TreatmentGuideLoadEvent} treatment-guide-load - A guide is shown.
 * @fires {TreatmentGuideErrorEvent} treatment-guide-error - No guide can be shown, or none but the one loaded before; `diagnostics` say why.
 * @fires {TreatmentGuideBegunEvent} treatment-guide-begun - A reader has begun. It says nothing of what they marked or wrote. It bubbles.
 * @fires {TreatmentGuideFinishedEvent} treatment-guide-finished - A reader has come to their sheet. It says nothing of what is on it. It bubbles.
 *
 * @csspart table - The table of each thing that may matter.
 * @csspart sources - The numbered list of sources.
 */
export declare class TreatmentGuide extends ComparisonElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Level of the title, 1 to 4. The headings under it follow. */
    headingLevel: number;
    /** Region of the readers, such as `US`: its crisis line and approvals come first. By default as in `<treatment-compare>`. */
    region: string | undefined;
    /** A comparison that another element has read already, as `<treatment-compare guide>` hands it on. Comes before every other source. */
    parsed: Comparison | undefined;
    protected readonly events: {
        load: typeof TreatmentGuideLoadEvent;
        error: typeof TreatmentGuideErrorEvent;
    };
    /** A table has no guide. */
    protected readonly table: {
        version: () => number;
        read: () => ParseResult;
    };
    constructor();
    /**
     * Adds the words of the guide in a language, beside those around comparisons: `{ guide: { next: 'Suivant : {step}' } }`.
     * Words that are left out stay English. Elements already shown change at once.
     */
    static addLanguage(language: string, words: LanguageWords): void;
    protected get given(): Comparison | undefined;
    protected show(comparison: Comparison): Shown | Diagnostic;
    protected contextOf(comparison: Comparison): ViewContext;
    protected adopt(root: ShadowRoot, context: ViewContext): void;
    protected updated(): void;
    protected render(): unknown;
}
