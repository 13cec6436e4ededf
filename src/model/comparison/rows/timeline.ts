import { cellsRow, count, richText, sourceIds } from '../fields.js';
import { boolean, check, object, oneOf, optional, type OutputOf } from '../schema-kit.js';

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
  /** How long the effect holds, counted from one dose. */
  duration: optional(span),
  /** Whether the effect is held by going on with the treatment, so that no duration can be given. */
  ongoing: optional(boolean),
  note: richText,
  sources: sourceIds,
});

/** When each treatment begins to help and how long that lasts. */
export const timelineRow = cellsRow({ kind: oneOf('timeline') }, timing);

export type Span = OutputOf<typeof span>;
