import { cellsRow, richText, text } from '../fields.js';
import { check, object, oneOf, optional, type OutputOf } from '../schema-kit.js';

const shortText = check(
  text,
  ({ length }) => length <= 80,
  'Write at most 80 characters in quotes; put the rest into "note".',
);

const icon = oneOf('route', 'place', 'onset', 'duration', 'people', 'risk', 'approval', 'cost');

/** A short answer for each treatment, with an optional line of explanation. */
export const factsRow = cellsRow(
  {
    kind: oneOf('facts'),
    /** A drawing beside the label, from the family that the elements bring. */
    icon: optional(icon),
  },
  object({ value: shortText, note: optional(richText) }),
);

export type Icon = OutputOf<typeof icon>;
