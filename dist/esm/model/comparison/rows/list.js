import { rowFields, entries, richText } from '../fields.js';
import { object, oneOf } from '../schema-kit.js';

/** Points that hold for every treatment, such as questions to ask. */
const listRow = object({
    /**
     * "list": points that hold for every treatment alike, such as questions to ask.
     * @example "list"
     */
    kind: oneOf('list'),
    ...rowFields,
    /**
     * The points, one sentence each.
     * @example ["Which pack fits me?", "How long should I use it?"]
     */
    items: entries(richText, 1),
});

export { listRow };
//# sourceMappingURL=list.js.map
