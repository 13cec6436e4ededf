import * as v from 'valibot';
import { cells, richText, rowFields, sourceIds } from '../fields.js';

const span = v.object({
  from: v.pipe(v.number(), v.minValue(0, 'Use 0 or more.')),
  /** Left out where the source gives one number. */
  to: v.optional(v.number()),
  unit: v.picklist(['hour', 'day', 'week', 'month']),
});

const timing = v.object({
  /** When it begins to help. */
  onset: v.optional(span),
  /** How long the effect holds after one dose, or after stopping. */
  duration: v.optional(span),
  note: richText,
  sources: sourceIds,
});

/** When each treatment begins to help and how long that lasts. */
export const timelineRow = v.object({
  kind: v.literal('timeline'),
  ...rowFields,
  cells: cells(timing),
});

export type Timing = v.InferOutput<typeof timing>;
export type Span = v.InferOutput<typeof span>;
