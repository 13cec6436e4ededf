import * as v from 'valibot';
import { cells, certainty, count, per, richText, rowFields, sourceIds, text } from '../fields.js';

/** Several outcomes of one trial or label, all with the same timeframe, population and comparator. */
const effects = v.object({
  timeframe: text,
  population: text,
  comparator: text,
  certainty: v.optional(certainty),
  caveat: v.optional(richText),
  sources: sourceIds,
  effects: v.pipe(
    v.array(v.object({ label: text, events: count, comparator: count })),
    v.minLength(1, 'List at least one effect, or leave the treatment out of "cells".'),
  ),
});

/** Rates of several effects for each treatment, such as side effects. */
export const effectsRow = v.object({
  kind: v.literal('effects'),
  ...rowFields,
  per,
  cells: cells(effects),
});

export type Effects = v.InferOutput<typeof effects>;
