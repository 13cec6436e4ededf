import { cells, richText, rowFields, text } from '../fields.js';
import { check, object, oneOf, optional } from '../schema-kit.js';

const shortText = check(
  text,
  ({ length }) => length <= 80,
  'Write at most 80 characters in quotes; put the rest into "note".',
);

/** A short answer for each treatment, with an optional line of explanation. */
export const factsRow = object({
  kind: oneOf('facts'),
  ...rowFields,
  cells: cells(object({ value: shortText, note: optional(richText) })),
});
