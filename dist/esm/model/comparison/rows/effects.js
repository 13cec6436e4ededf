import { count, text, sourceIds, entries, richText, certainty, cellsRow, per } from '../fields.js';
import { object, optional, defaulted, oneOf } from '../schema-kit.js';

const effect = object({
    /**
     * What happened to people, in their words.
     * @example "Red skin"
     */
    label: text,
    /**
     * How many people had it with the treatment, out of 100 (or out of what "per" says).
     * @example 12
     */
    events: count,
    /**
     * How many people had it in the other group of the same study. Some would have had it anyway.
     * @example 3
     */
    comparator: count,
    /**
     * A heading that effects of one sort share. They stand together under it.
     * @example "Skin"
     */
    group: optional(text),
});
/** Several outcomes of one trial or label, all with the same timeframe, population and comparator. */
const effects = object({
    /**
     * How long people were watched.
     * @example "In two weeks"
     */
    timeframe: text,
    /**
     * Who was in the study.
     * @example "200 adults with a stiff neck"
     */
    population: text,
    /**
     * What the other group had.
     * @example "No pack"
     */
    comparator: text,
    /**
     * How sure the evidence lets us be, in the four levels of GRADE: "high", "moderate", "low" or "very-low".
     * @example "low"
     */
    certainty: optional(certainty),
    /**
     * What a reader should keep in mind about these numbers.
     * @example "People told of these themselves; nobody examined them."
     */
    caveat: optional(richText),
    /**
     * The ids of the sources that the numbers are from.
     * @example ["packs"]
     */
    sources: sourceIds,
    /**
     * The effects, each with its number in both groups.
     * @example [{ "label": "Red skin", "events": 12, "comparator": 3 }]
     */
    effects: entries(effect, 1),
});
/** Rates of several effects for each treatment, such as side effects. */
const effectsRow = cellsRow({
    /**
     * "effects": several things that happened in one study of each treatment, such as side effects, drawn as
     * dots on a line, beside those of the other group.
     * @example "effects"
     */
    kind: oneOf('effects'),
    /**
     * Out of how many people the numbers are: 100, or 1000 where they would be too small to see. Use one for
     * the whole comparison, as far as you can.
     * @example 100
     */
    per,
    /**
     * In which order effects stand: "author" as you list them, "difference" with the largest difference from
     * the other group first.
     * @example "author"
     */
    order: defaulted(oneOf('author', 'difference'), 'author'),
}, effects);

export { effectsRow };
//# sourceMappingURL=effects.js.map
