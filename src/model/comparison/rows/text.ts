import { cellsRow, richText } from '../fields.js';
import { oneOf } from '../schema-kit.js';

/** A few sentences for each treatment. */
export const textRow = cellsRow({ kind: oneOf('text') }, richText);
