import { type Frame } from '../model/comparison/frames.js';
import type { Comparison, RowOf, Treatment } from '../model/comparison/schema.js';
type Outcome = RowOf<'outcome'>;
export interface OutcomePictureOptions {
    /** The people who are counted: `gain` those for whom it went well, `loss` the others. By default those that the label names. */
    readonly frame?: Frame | undefined;
    /** The treatments to show, in this order; all by default. */
    readonly treatments?: readonly Treatment[] | undefined;
    /** The width in units of the picture, 320 at least and 800 by default. The height comes from what there is to say. */
    readonly width?: number | undefined;
    /** The language of a comparison that names none; English by default. */
    readonly language?: string | undefined;
    /** The day that the review line is of; today by default. */
    readonly today?: Date | undefined;
}
/**
 * One outcome as a picture that stands by itself, for a newsletter or a slide: for each treatment its trials with both
 * groups side by side, the numbers in words, the likely range, when, in whom and how sure, with the sources, the
 * comparison that it is from, the review and the disclaimer.
 *
 * It is one SVG with shapes and text alone: no script, no style sheet, nothing that is loaded or referred to. Its title and
 * description say all of it. Ids are made of those of the comparison and the outcome.
 *
 * @returns SVG, without an XML declaration
 */
export declare function outcomePicture(row: Outcome, comparison: Comparison, options?: OutcomePictureOptions): string;
export {};
