import type { Formats } from '../i18n/formats.js';
import type { Messages } from '../i18n/messages.js';
import type { Frame } from '../model/comparison/frames.js';
import type { Comparison, RowOf, Section, Treatment } from '../model/comparison/schema.js';
import type { Criterion } from './criteria-table.js';
import type { RenderQueue } from './later.js';
/** What a reader can do. Where nothing listens (a static page), links still lead to their targets. */
export interface Actions {
    /** Shows a source beside the text that cites it. */
    readonly showSource?: (event: MouseEvent) => void;
    /** Goes to the place in this comparison that a link names. */
    readonly jump?: (event: MouseEvent) => void;
    /** Shows or hides a treatment, named by the value of the checkbox. */
    readonly toggleTreatment?: (event: Event) => void;
    /** Shows the comparison in another of its languages. */
    readonly chooseLanguage?: (language: string) => void;
    /** Shows an outcome in one of its frames. */
    readonly showFrame?: (row: RowOf<'outcome'>, frame: Frame) => void;
    /** Opens or closes all that folds. */
    readonly openAll?: (isOpen: boolean) => void;
    /** Prints the page, or saves it as a file. */
    readonly print?: () => void;
}
/** What a reader has opened, by the id of a fold. */
export interface Folds {
    readonly isOpen: (id: string) => boolean;
    readonly remember: (id: string, isOpen: boolean) => void;
}
/** Where a source is cited. */
export interface Citation {
    /** The id of the source. */
    readonly source: string;
    readonly number: number;
    /** The number as readers see it. */
    readonly label: string;
    /** What the number is called. */
    readonly name: string;
}
/**
 * What stands in the place of what listens, where a comparison is written for a page in which no script of ours runs. Left
 * to the form, so that no element carries it.
 */
export interface StaticForm {
    /** In the place of a link to a source that listens. */
    readonly citation: (citation: Citation) => unknown;
    /** In the place of the buttons for the frames of an outcome. */
    readonly frames: (row: RowOf<'outcome'>, context: ViewContext) => unknown;
    /** What depends on the frame, in each that a reader can come to. */
    readonly inFrames: (row: RowOf<'outcome'>, content: (frame: Frame) => unknown, context: ViewContext) => unknown;
    /** In the place of the inputs that say which treatments stand side by side. */
    readonly chooser: (context: ViewContext) => unknown;
    /** In the place of the buttons for other languages. */
    readonly languages: () => unknown;
    /** What a link to the anchor leads to, before the place itself. */
    readonly landing: (anchor: string) => unknown;
    /** In the place of a table of criteria by treatments, where one cannot be read. */
    readonly criteria?: (criteria: readonly Criterion[], treatments: readonly Treatment[], context: ViewContext) => unknown;
    /** What is to be said from a day on. */
    readonly due: (day: string, words: unknown) => unknown;
}
/**
 * What a page asks of a comparison, as far as it changes what is said.
 *
 * @param language that of the comparison
 */
export declare function selectionOf(context: ViewContext, language: string): readonly unknown[];
/** All that the views need beside the data they show. */
export interface ViewContext {
    readonly comparison: Comparison;
    /** The treatments side by side, in the author's order. */
    readonly treatments: readonly Treatment[];
    /** The sections shown, in the author's order. Locked sections are shown whatever it says. */
    readonly sections: readonly Section[];
    /** Treatments that the site sells. */
    readonly offers: readonly Treatment[];
    /** The guide of the comparison, which comes after it; none by default. */
    readonly guide?: unknown;
    /** The regions that the reader may be in, the likeliest first. */
    readonly regions: readonly string[];
    /** The other languages that the comparison can be shown in. */
    readonly otherLanguages: readonly string[];
    readonly view: 'auto' | 'table' | 'cards';
    /** The level of the title, 1 to 4; the headings under it follow. 0 where there is no title. */
    readonly headingLevel: number;
    readonly today: Date;
    readonly messages: Messages;
    readonly formats: Formats;
    readonly sourceNumbers: ReadonlyMap<string, number>;
    /** The frame in which an outcome is shown. */
    readonly frameOf: (row: RowOf<'outcome'>) => Frame;
    /** Where what is folded waits; where there is none, it is rendered with the rest. */
    readonly queue?: RenderQueue;
    /** Where nothing remembers, each fold begins closed. */
    readonly folds?: Folds;
    /** Whether what a number rests on waits folded beside it. `false` where the outcome stands alone in a page. */
    readonly detailsFold: boolean;
    /** The address of the page, where a link that is a fragment alone would lead elsewhere; else nothing. */
    readonly pageAddress: string;
    /** Whether there is room to begin with more of the text open. */
    readonly isWide: boolean;
    /** Nothing where an element renders it. */
    readonly form?: StaticForm | undefined;
    readonly actions: Actions;
}
