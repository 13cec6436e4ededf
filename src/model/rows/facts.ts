import * as v from 'valibot';
import { cells, richText, rowFields, text } from '../fields.js';

/** A short answer for each treatment, with an optional line of explanation. */
export const factsRow = v.object({
  kind: v.literal('facts'),
  ...rowFields,
  cells: cells(
    v.object({
      value: v.pipe(text, v.maxLength(80, 'Keep the value under 80 characters; put the rest into "note".')),
      note: v.optional(richText),
    }),
  ),
});
