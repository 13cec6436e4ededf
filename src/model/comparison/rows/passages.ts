import { cellsRow, entries, richText } from '../fields.js';
import { boolean, check, object, oneOf, optional, type OutputOf } from '../schema-kit.js';

/** A paragraph or a list. */
export const passage = check(
  object({
    /** A paragraph. */
    text: optional(richText),
    /** A list. */
    points: optional(entries(richText, 1)),
    /** Whether the order of the list matters, as that of steps does. */
    ordered: optional(boolean),
  }),
  ({ text, points }) => Boolean(text) !== Boolean(points),
  'Give "text" (a paragraph) or "points" (a list), not both.',
);

/** Paragraphs and lists for each treatment. */
export const passagesRow = cellsRow(
  {
    kind: oneOf('passages'),
  },
  entries(passage, 1),
);

export type Passage = OutputOf<typeof passage>;
