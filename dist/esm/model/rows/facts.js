import { text, rowFields, cells, richText } from '../fields.js';
import { check, object, optional, oneOf } from '../schema-kit.js';

const shortText = check(text, ({ length }) => length <= 80, 'Write at most 80 characters in quotes; put the rest into "note".');
/** A short answer for each treatment, with an optional line of explanation. */
const factsRow = object({
    kind: oneOf('facts'),
    ...rowFields,
    cells: cells(object({ value: shortText, note: optional(richText) })),
});

export { factsRow };
//# sourceMappingURL=facts.js.map
