import { entries, richText, rowFields } from '../fields.js';
import { object, oneOf } from '../schema-kit.js';

/** Points that hold for every treatment, such as questions to ask. */
export const listRow = object({ kind: oneOf('list'), ...rowFields, items: entries(richText, 1) });
