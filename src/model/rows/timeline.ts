import { cells, count, richText, rowFields, sourceIds } from '../fields.js';
import { object, oneOf, optional, type OutputOf } from '../schema-kit.js';

const span = object({
  from: count,
  /** Left out where the source gives one number. */
  to: optional(count),
  unit: oneOf('hour', 'day', 'week', 'month'),
});

const timing = object({
  /** When it begins to help. */
  onset: optional(span),
  /** How long the effect holds after one dose, or after stopping. */
  duration: optional(span),
  note: richText,
  sources: sourceIds,
});

/** When each treatment begins to help and how long that lasts. */
export const timelineRow = object({ kind: oneOf('timeline'), ...rowFields, cells: cells(timing) });

export type Timing = OutputOf<typeof timing>;
export type Span = OutputOf<typeof span>;
