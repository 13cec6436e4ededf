import type { Comparison, Treatment } from '../model/comparison/schema.js';
import type { StaticForm, ViewContext } from '../views/context.js';
import type { GuideForm } from './guide/guide-form.js';
/** What of a comparison is written, and how it is told. */
export interface StaticSelection {
    /** A language tag, for a comparison that names none of its own; by default `en`. */
    readonly lang?: string | undefined;
    /** Region of the readers, such as `US`: its crisis line and approvals come first. By default that of the language. */
    readonly region?: string | undefined;
    /** Ids of the treatments side by side, two or more; by default all. */
    readonly treatments?: readonly string[] | undefined;
    /** Ids of the sections; by default all. Approval and serious risks are always there. */
    readonly sections?: readonly string[] | undefined;
    /** Ids of the treatments that the site offers, which readers are told. */
    readonly offers?: readonly string[] | undefined;
    /** Level of the title, 1 to 4; by default 2, and 1 where it is that of a page. */
    readonly headingLevel?: number | undefined;
    /** Addresses of the same comparison in other languages, by language tag, for links under the title. */
    readonly alternate?: Readonly<Record<string, string>> | undefined;
}
/** What each form says in its own way. */
export interface FormParts extends Omit<StaticForm, 'languages'> {
    readonly guide: GuideForm;
}
/**
 * What the views are given where they are written.
 *
 * @throws OptionError where the selection names what is not there
 */
export declare function staticContext(comparison: Comparison, selection: StaticSelection, form: FormParts, fewestTreatments?: number): ViewContext;
/** The treatments side by side, in the order of the document. */
export declare const treatmentsOf: ({ treatments }: Comparison, selection: StaticSelection, fewest: number) => readonly Treatment[];
/**
 * Noon on the day of the last review, where the machine is: the same document gives the same text on every day and in every
 * time zone.
 */
export declare const dayOfWriting: ({ lastReviewed, published }: Comparison) => Date;
