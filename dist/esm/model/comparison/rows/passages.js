import { entries, richText, rowFields, cells } from '../fields.js';
import { check, object, optional, boolean, oneOf } from '../schema-kit.js';

const passage = check(object({
    /** A paragraph. */
    text: optional(richText),
    /** A list. */
    points: optional(entries(richText, 1)),
    /** Whether the order of the list matters, as that of steps does. */
    ordered: optional(boolean),
}), ({ text, points }) => Boolean(text) !== Boolean(points), 'Give "text" (a paragraph) or "points" (a list), not both.');
/** Paragraphs and lists for each treatment. */
const passagesRow = object({
    kind: oneOf('passages'),
    ...rowFields,
    cells: cells(entries(passage, 1)),
});

export { passagesRow };
//# sourceMappingURL=passages.js.map
