import * as v from 'valibot';
import { cells, richText, rowFields } from '../fields.js';

/** A few sentences for each treatment. */
export const textRow = v.object({
  kind: v.literal('text'),
  ...rowFields,
  cells: cells(richText),
});
