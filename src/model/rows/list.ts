import * as v from 'valibot';
import { richText, rowFields } from '../fields.js';

/** Points that hold for every treatment, such as questions to ask. */
export const listRow = v.object({
  kind: v.literal('list'),
  ...rowFields,
  items: v.pipe(v.array(richText), v.minLength(1, 'Write at least one item, or leave the row out.')),
});
