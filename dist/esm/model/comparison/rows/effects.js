import { count, text, sourceIds, entries, richText, certainty, cellsRow, per } from '../fields.js';
import { object, optional, defaulted, oneOf } from '../schema-kit.js';

const effect = object({
    label: text,
    events: count,
    comparator: count,
    /** Effects with the same group stand together under its name. */
    group: optional(text),
});
/** Several outcomes of one trial or label, all with the same timeframe, population and comparator. */
const effects = object({
    timeframe: text,
    population: text,
    comparator: text,
    certainty: optional(certainty),
    caveat: optional(richText),
    sources: sourceIds,
    effects: entries(effect, 1),
});
/** Rates of several effects for each treatment, such as side effects. */
const effectsRow = cellsRow({
    kind: oneOf('effects'),
    per,
    /** As the author lists them, or the largest difference first. */
    order: defaulted(oneOf('author', 'difference'), 'author'),
}, effects);

export { effectsRow };
//# sourceMappingURL=effects.js.map
