import { text, cellsRow, richText } from '../fields.js';
import { check, oneOf, object, optional } from '../schema-kit.js';

const shortText = check(text, ({ length }) => length <= 80, 'Write at most 80 characters in quotes; put the rest into "note".');
const icon = oneOf('route', 'place', 'onset', 'duration', 'people', 'risk', 'approval', 'cost');
/** A short answer for each treatment, with an optional line of explanation. */
const factsRow = cellsRow({
    /**
     * "facts": a short answer for each treatment, such as where, how often and what it costs.
     * @example "facts"
     */
    kind: oneOf('facts'),
    /**
     * A small drawing beside the label.
     * @example "place"
     */
    icon: optional(icon),
}, object({
    /**
     * The answer in a few words, at most 80 characters.
     * @example "At home, once a day"
     */
    value: shortText,
    /**
     * A line of explanation under it, with its source.
     * @example "For two weeks.[@packs]"
     */
    note: optional(richText),
}));

export { factsRow };
//# sourceMappingURL=facts.js.map
