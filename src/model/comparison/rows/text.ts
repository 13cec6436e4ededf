import { cells, richText, rowFields } from '../fields.js';
import { object, oneOf } from '../schema-kit.js';

/** A few sentences for each treatment. */
export const textRow = object({ kind: oneOf('text'), ...rowFields, cells: cells(richText) });
