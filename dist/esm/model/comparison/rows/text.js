import { cellsRow, richText } from '../fields.js';
import { oneOf } from '../schema-kit.js';

/** A few sentences for each treatment. */
const textRow = cellsRow({ kind: oneOf('text') }, richText);

export { textRow };
//# sourceMappingURL=text.js.map
