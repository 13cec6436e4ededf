import { cells, count, richText, rowFields, sourceIds } from '../fields.js';
import { check, object, oneOf, optional, type OutputOf } from '../schema-kit.js';

const span = check(
  object({
    from: count,
    /** Left out where the source gives one number. */
    to: optional(count),
    unit: oneOf('hour', 'day', 'week', 'month'),
  }),
  ({ from, to = from }) => from <= to,
  'Give a "to" that is not less than "from", or leave it out.',
);

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

export type Span = OutputOf<typeof span>;
