import { entries, richText, cellsRow } from '../fields.js';
import { check, object, optional, boolean, oneOf } from '../schema-kit.js';

/** A paragraph or a list. */
const passage = check(object({
    /** A paragraph. */
    text: optional(richText),
    /** A list. */
    points: optional(entries(richText, 1)),
    /** Whether the order of the list matters, as that of steps does. */
    ordered: optional(boolean),
}), ({ text, points }) => Boolean(text) !== Boolean(points), 'Give "text" (a paragraph) or "points" (a list), not both.');
/** Paragraphs and lists for each treatment. */
const passagesRow = cellsRow({
    kind: oneOf('passages'),
}, entries(passage, 1));

export { passage, passagesRow };
//# sourceMappingURL=passages.js.map
