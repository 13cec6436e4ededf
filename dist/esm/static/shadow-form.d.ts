import { type Comparison, type RowOf } from '../model/comparison/schema.js';
import type { ViewContext } from '../views/context.js';
import type { FormParts } from './static-context.js';
type Outcome = RowOf<'outcome'>;
/**
 * A comparison in a shadow root that works without a script: citations open popovers, and what a reader chooses stands in
 * inputs before all that depends on them, for WebKit does not see `:has(:checked)` change in a shadow root. The styles in
 * `static.styles.ts` do the rest.
 */
export declare const shadowForm: FormParts;
/** What the name of the slot begins with that shows where a link leads. */
export declare const LANDING = "at-";
/** The name that the inputs for the frames of an outcome share. */
export declare function frameName({ sections }: Comparison, row: Outcome): string;
/** A note for each source that a number leads to. */
export declare function sourceNotes(context: ViewContext): unknown;
/** The sources that a number in a text leads to. */
export declare const citedIn: (text: string, { sourceNumbers }: ViewContext) => ViewContext["sourceNumbers"];
export {};
