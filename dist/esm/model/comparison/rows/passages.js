import { entries, richText, cellsRow } from '../fields.js';
import { check, object, optional, boolean, oneOf } from '../schema-kit.js';

/** A paragraph or a list. */
const passage = check(object({
    /**
     * One paragraph.
     * @example "Put the pack on for twenty minutes."
     */
    text: optional(richText),
    /**
     * A list, one point in each entry.
     * @example ["Warm the pack.", "Wrap it in a cloth."]
     */
    points: optional(entries(richText, 1)),
    /**
     * Whether the order of the list matters, as that of steps does. They are then numbered.
     * @example true
     */
    ordered: optional(boolean),
}), ({ text, points }) => Boolean(text) !== Boolean(points), 'Give "text" (a paragraph) or "points" (a list), not both.');
/** Paragraphs and lists for each treatment. */
const passagesRow = cellsRow({
    /**
     * "passages": paragraphs and lists for each treatment, where a few sentences ("text") are not enough.
     * @example "passages"
     */
    kind: oneOf('passages'),
}, entries(passage, 1));

export { passage, passagesRow };
//# sourceMappingURL=passages.js.map
