import { complement } from './frequencies.js';
import type { Difference, Estimate } from './rows/outcome.js';
import type { RowOf } from './schema.js';

/**
 * The two ways to tell one outcome: by those for whom it went well, or by the others. People judge the same
 * number differently by its frame, so that a reader is offered both (IPDAS).
 */
export type Frame = 'gain' | 'loss';

type Outcome = Pick<RowOf<'outcome'>, 'better'>;

/** Both frames of an outcome; first the one that counts the people its label names. */
export function framesOf({ better }: Outcome): readonly [own: Frame, other: Frame] {
  return better === 'more' ? ['gain', 'loss'] : ['loss', 'gain'];
}

/** The frame that counts the people whom the label of an outcome names. */
export function ownFrame(row: Outcome): Frame {
  return framesOf(row)[0];
}

/** The people counted in a frame: those to whom it happened, or the others. */
export function inFrame(
  estimate: Estimate,
  row: Pick<RowOf<'outcome'>, 'better' | 'per'>,
  frame: Frame,
): Estimate {
  return frame === ownFrame(row) ? estimate : complement(estimate, row.per);
}

/** A difference as a frame tells it: more people to whom it happened are as many fewer to whom it did not. */
export function differenceInFrame(difference: Difference, row: Outcome, frame: Frame): Difference {
  if (frame === ownFrame(row)) return difference;
  const { events, low, high, likely } = difference;
  return { events: negative(events), low: negative(high), high: negative(low), likely };
}

const negative = (people: number | undefined) => people && -people;
