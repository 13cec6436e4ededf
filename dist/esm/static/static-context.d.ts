import type { Comparison } from '../model/comparison/schema.js';
import type { StaticForm, ViewContext } from '../views/context.js';
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
    /** Level of the title, 1 to 4; by default 2. */
    readonly headingLevel?: number | undefined;
}
/**
 * What the views are given where they are written.
 *
 * The day is that of the last review, so that the same document gives the same text on every day.
 *
 * @throws RangeError where the selection names what is not there
 */
export declare function staticContext(comparison: Comparison, selection: StaticSelection, form: StaticForm, fewestTreatments?: number): ViewContext;
