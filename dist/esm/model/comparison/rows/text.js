import { rowFields, cells, richText } from '../fields.js';
import { object, oneOf } from '../schema-kit.js';

/** A few sentences for each treatment. */
const textRow = object({ kind: oneOf('text'), ...rowFields, cells: cells(richText) });

export { textRow };
//# sourceMappingURL=text.js.map
