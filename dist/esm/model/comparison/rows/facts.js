import { text, cellsRow, richText } from '../fields.js';
import { check, oneOf, object, optional } from '../schema-kit.js';

const shortText = check(text, ({ length }) => length <= 80, 'Write at most 80 characters in quotes; put the rest into "note".');
const icon = oneOf('route', 'place', 'onset', 'duration', 'people', 'risk', 'approval', 'cost');
/** A short answer for each treatment, with an optional line of explanation. */
const factsRow = cellsRow({
    kind: oneOf('facts'),
    /** A drawing beside the label, from the family that the elements bring. */
    icon: optional(icon),
}, object({ value: shortText, note: optional(richText) }));

export { factsRow };
//# sourceMappingURL=facts.js.map
