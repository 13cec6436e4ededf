import { cellsRow, richText } from '../fields.js';
import { oneOf } from '../schema-kit.js';

/** A few sentences for each treatment. */
const textRow = cellsRow({
    /**
     * "text": a few sentences for each treatment.
     * @example "text"
     */
    kind: oneOf('text'),
}, richText);

export { textRow };
//# sourceMappingURL=text.js.map
