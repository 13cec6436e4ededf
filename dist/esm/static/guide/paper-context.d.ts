import type { GuideMessages } from '../../i18n/messages.js';
import { type PaperMessages } from '../../i18n/paper-words.js';
import { type Guide } from '../../model/comparison/guide.js';
import type { Comparison, Row } from '../../model/comparison/schema.js';
import { type Plan } from '../../model/guide/plan.js';
import type { ViewContext } from '../../views/context.js';
import type { GuideForm } from './guide-form.js';
/** All that the views of a guide on paper need. */
export interface PaperContext {
    readonly guide: Guide;
    /** With nothing marked, all that a reader may come to. */
    readonly plan: Plan;
    readonly words: GuideMessages;
    readonly paper: PaperMessages;
    readonly view: ViewContext;
    readonly form: GuideForm;
    /** Whether it is the last part of a comparison, which has said all that holds for both. */
    readonly isInside: boolean;
}
/** What a guide on paper is of. */
interface Asked {
    readonly guide: Guide;
    readonly view: ViewContext;
    readonly form: GuideForm;
    readonly language: string;
    /** The rows that stand above it in the page. */
    readonly rowsAbove?: readonly Row[] | undefined;
}
export declare function paperContext({ guide, view, form, language, rowsAbove }: Asked): PaperContext;
/**
 * The guide of a comparison.
 *
 * @throws OptionError where there is none, or none that can be read
 */
export declare function guideOf(comparison: Comparison): Guide;
export {};
