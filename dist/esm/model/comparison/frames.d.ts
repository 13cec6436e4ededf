import type { Difference, Estimate } from './rows/outcome.js';
import type { RowOf } from './schema.js';
/**
 * The two ways to tell one outcome: by those for whom it went well, or by the others. People judge the same
 * number differently by its frame, so that a reader is offered both (IPDAS).
 */
export type Frame = 'gain' | 'loss';
type Outcome = Pick<RowOf<'outcome'>, 'better'>;
/** Both frames of an outcome; first the one that counts the people its label names. */
export declare function framesOf({ better }: Outcome): readonly [own: Frame, other: Frame];
/** The frame that counts the people whom the label of an outcome names. */
export declare function ownFrame(row: Outcome): Frame;
/** The people counted in a frame: those to whom it happened, or the others. */
export declare function inFrame(estimate: Estimate, row: Pick<RowOf<'outcome'>, 'better' | 'per'>, frame: Frame): Estimate;
/** A difference as a frame tells it: more people to whom it happened are as many fewer to whom it did not. */
export declare function differenceInFrame(difference: Difference, row: Outcome, frame: Frame): Difference;
export {};
