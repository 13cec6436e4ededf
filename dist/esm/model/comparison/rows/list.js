import { rowFields, entries, richText } from '../fields.js';
import { object, oneOf } from '../schema-kit.js';

/** Points that hold for every treatment, such as questions to ask. */
const listRow = object({ kind: oneOf('list'), ...rowFields, items: entries(richText, 1) });

export { listRow };
//# sourceMappingURL=list.js.map
