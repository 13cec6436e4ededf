import type { Formats } from '../i18n/formats.js';
import type { Messages } from '../i18n/messages.js';
import type { Frame } from '../model/comparison/frames.js';
import type { Comparison, RowOf, Section, Treatment } from '../model/comparison/schema.js';
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
/** All that the views need beside the data they show. */
export interface ViewContext {
    readonly comparison: Comparison;
    /** The treatments side by side, in the author's order. */
    readonly treatments: readonly Treatment[];
    /** The sections shown, in the author's order. Locked sections are shown whatever it says. */
    readonly sections: readonly Section[];
    /** Treatments that the site sells. */
    readonly offers: readonly Treatment[];
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
    readonly actions: Actions;
}
