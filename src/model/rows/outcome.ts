import * as v from 'valibot';
import { cells, certainty, count, per, richText, rowFields, sourceIds, text } from '../fields.js';

/** How many people out of `per`: one number, a range, or both. */
const estimate = {
  events: v.optional(count),
  low: v.optional(count),
  high: v.optional(count),
};

export type Estimate = { [Bound in keyof typeof estimate]?: number | undefined };

const KNOWN = 'Give "events", or both "low" and "high" where the source has only a range.';

const comparator = v.pipe(
  v.object({ label: text, ...estimate }),
  v.check((comparator) => isKnown(comparator), KNOWN),
);

const arm = v.pipe(
  v.object({
    ...estimate,
    comparator,
    /** Falls back to the row's. */
    timeframe: v.optional(text),
    /** Falls back to the row's. */
    population: v.optional(text),
    certainty,
    caveat: v.optional(richText),
    sources: sourceIds,
  }),
  v.check((arm) => isKnown(arm), KNOWN),
);

/**
 * How many people in a trial had one outcome, beside its comparator.
 * A treatment may have several arms, one for each trial, so that a negative trial stands beside a positive one.
 */
export const outcomeRow = v.object({
  kind: v.literal('outcome'),
  ...rowFields,
  /** Which way is good for the patient. */
  better: v.picklist(['more', 'fewer']),
  per,
  timeframe: v.optional(text),
  population: v.optional(text),
  /** Whether the treatments shown met in one trial. */
  comparison: v.picklist(['direct', 'indirect']),
  cells: cells(v.array(arm)),
});

export type Arm = v.InferOutput<typeof arm>;

function isKnown({ events, low, high }: Estimate): boolean {
  return events !== undefined || (low !== undefined && high !== undefined);
}
