import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type TableContent } from '../controllers/comparison-content.js';
import { RenderQueueController } from '../controllers/render-queue-controller.js';
import { ReadingController } from '../controllers/reading-controller.js';
import { type LanguageWords } from '../i18n/messages.js';
import type { ExtensionInput } from '../model/comparison/extension.js';
import { type Frame } from '../model/comparison/frames.js';
import type { Comparison, ComparisonInput, RowOf } from '../model/comparison/schema.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { type BuiltInComparisons } from '../sources/built-in.js';
import { type ViewContext } from '../views/context.js';
import type { ComparisonErrorEvent, ComparisonLoadEvent } from './comparison-element.events.js';
import { ElementBase } from './element-base.js';
/** What an element shows of a comparison, and what its views are given. */
export interface Shown {
    readonly context: ViewContext;
    readonly view: () => TemplateResult;
    /** What else the page asks for, which changes what is said. */
    readonly asked?: readonly unknown[];
}
/**
 * What the elements share that show a comparison or a part of one: where its document comes from, what is
 * shown while there is none, and what the page and its author are told.
 *
 * @attr {string} lang - Language of the element's own words and of the built-in comparison; by default that of the page. Falls back to English.
 *
 * @cssstate loading - The document is on its way, for the first time or again.
 * @cssstate error - The document could not be shown.
 * @cssstate empty - No document is named, and the script carries none.
 *
 * @cssproperty [--tc-treatment-1=#186b6e] - Colour of the first treatment in charts. Its lightness is our own, so that it stands out.
 * @cssproperty [--tc-treatment-2=#9a7210] - Colour of the second treatment.
 * @cssproperty [--tc-treatment-3=#53256a] - Colour of the third treatment.
 * @cssproperty [--tc-treatment-4=#5c8aa0] - Colour of the fourth treatment.
 * @cssproperty [--tc-treatment-5=#784219] - Colour of the fifth treatment.
 * @cssproperty [--tc-treatment-6=#6e60ae] - Colour of the sixth treatment.
 * @cssproperty [--tc-sticky-offset=0px] - Height of a bar of the page that stays at the top.
 * @cssproperty [--tc-loading-block-size=32em] - Height held open while the document is on its way; by default that of the window for a comparison, if it is more.
 */
export declare abstract class ComparisonElement extends ElementBase {
    #private;
    static properties: PropertyDeclarations;
    /**
     * A comparison document, or what is added to a built-in one (`extends`), as an object or as JSON text. Comes before every
     * other source.
     */
    document: ComparisonInput | ExtensionInput | string | undefined;
    /**
     * Address of a comparison document in JSON, in UTF-8 and of 2 MB at most; it has to answer within 8 seconds. Cookies
     * go to the page's own site alone.
     */
    src: string | undefined;
    /**
     * Name of a built-in comparison. Without it the first that the script carries is shown, but only where nothing in or on
     * the tag can have meant another.
     */
    comparison: string | undefined;
    /** The events that tell the page what has come of the document. */
    protected abstract readonly events: {
        readonly load: new (comparison: Comparison, diagnostics: readonly Diagnostic[]) => ComparisonLoadEvent;
        readonly error: new (diagnostics: readonly Diagnostic[]) => ComparisonErrorEvent;
    };
    /** The comparison that is shown, for other parts of the page to read. */
    readonly shown: Comparison | undefined;
    protected readonly rendering: RenderQueueController;
    protected readonly reading: ReadingController;
    constructor();
    /**
     * Adds the words around comparisons in a language, such as `fr`: `{ comparisons: { retry: 'Réessayer' } }`. Words that
     * are left out stay English. Elements already shown change at once.
     */
    static addLanguage(language: string, words: LanguageWords): void;
    /**
     * Adds built-in comparisons, by name and then by language: `{ knee: { en: { … } } }`. Elements already shown change at
     * once.
     */
    static addComparisons(comparisons: BuiltInComparisons): void;
    /**
     * Fetches `src` again, past what the browser remembers. What is shown stays until the new document is there, and
     * stays with a notice if none comes.
     */
    reload(): void;
    /** What waits in closed folds is part of what was asked for. */
    protected getUpdateComplete(): Promise<boolean>;
    /** A comparison that another element has read already; comes before every other source. */
    protected get given(): Comparison | undefined;
    /** The language that the element speaks: that of the page. */
    protected get spoken(): string;
    /** The table among the children. */
    protected abstract readonly table: TableContent;
    /** What is shown of a comparison, or why it cannot be. */
    protected abstract show(comparison: Comparison): Shown | Diagnostic;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get keepsStored(): boolean;
    /** Takes over what a reader has chosen in what was written beforehand. */
    protected adopt(root: ShadowRoot, context: ViewContext): void;
    protected renderAll(): void;
    protected render(): unknown;
    protected updated(): void;
    /** All that the views need of a whole comparison. Elements narrow it down. */
    protected contextOf(comparison: Comparison): ViewContext;
    /** The frame of an outcome: the reader's choice, or the one to begin with. */
    protected frameOf(row: RowOf<'outcome'>, initial?: Frame): Frame;
    /** Shows an outcome in a frame that the reader has chosen. */
    protected readonly showFrame: (row: RowOf<"outcome">, frame: Frame) => void;
    /** Shows every outcome in the frame to begin with. */
    protected forgetFrames(): void;
}
