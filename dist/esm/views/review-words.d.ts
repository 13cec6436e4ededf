import type { ViewContext } from './context.js';
/** What is said of how current a comparison is. */
export interface ReviewWords {
    /** When the facts were last checked and will be again. */
    readonly dates: readonly string[];
    /** That this is not known, or overdue. */
    readonly warning: string | undefined;
    /** The day of the next check. */
    readonly next: string | undefined;
    /** Which state of the content it is. */
    readonly version: string | undefined;
    /** That no clinician has checked the translation. */
    readonly translation: string | undefined;
}
export declare function reviewWords({ comparison, formats, messages, today, }: Pick<ViewContext, 'comparison' | 'formats' | 'messages' | 'today'>): ReviewWords;
