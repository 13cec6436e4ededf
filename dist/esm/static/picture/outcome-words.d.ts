import { type Frame } from '../../model/comparison/frames.js';
import type { Estimate } from '../../model/comparison/rows/outcome.js';
import { type Comparison, type RowOf, type Treatment } from '../../model/comparison/schema.js';
import { type Wording } from '../words.js';
type Outcome = RowOf<'outcome'>;
/** All that a picture of an outcome says, in the order that it is read. */
export interface OutcomeWords {
    readonly label: string;
    /** What was counted, which number is better, and who met whom. */
    readonly about: readonly string[];
    /** How a drawing is read. */
    readonly legend: string;
    readonly treatments: readonly TreatmentWords[];
    readonly sourcesTitle: string;
    readonly sources: readonly SourceWords[];
    /** The comparison that it is a part of. */
    readonly origin: string;
    readonly review: string;
    readonly disclaimer: string;
}
export interface TreatmentWords {
    readonly treatment: Treatment;
    /** That it was not compared with the others; empty where it was. */
    readonly apart: string;
    /** Why there is no number; empty where there is one. */
    readonly missing: string;
    readonly trials: readonly TrialWords[];
}
export interface TrialWords {
    readonly treated: GroupWords;
    readonly compared: GroupWords;
    /** Empty where no difference is given. */
    readonly difference: string;
    /** When, in whom, how sure. */
    readonly facts: readonly (readonly [name: string, value: string])[];
    /** The caveat, and the numbers of the sources. */
    readonly note: string;
}
/** A group of a trial, as it is counted in the frame. */
export interface GroupWords {
    readonly name: string;
    /** "47 in 100" */
    readonly number: string;
    /** "people felt much better (likely between 39 and 54)" */
    readonly people: string;
    readonly estimate: Estimate;
}
export interface SourceWords {
    readonly number: string;
    readonly text: string;
}
/** What of an outcome is shown, and how. */
export interface OutcomeShown extends Wording {
    readonly treatments: readonly Treatment[];
    readonly frame: Frame;
    /** The day on which a review is done, planned or overdue. */
    readonly today: Date;
}
export declare function outcomeWords(row: Outcome, comparison: Comparison, shown: OutcomeShown): OutcomeWords;
/** The same as running text, for those who do not see the picture. */
export declare function inSentences(words: OutcomeWords): string;
export {};
