import { count, sourceIds, richText, cellsRow } from '../fields.js';
import { check, object, oneOf, optional, boolean } from '../schema-kit.js';

const span = check(object({
    /**
     * The number of hours, days, weeks or months; the lower one of a range.
     * @example 2
     */
    from: count,
    /**
     * The upper end of the range. Leave it out where the source gives one number.
     * @example 8
     */
    to: optional(count),
    /**
     * What is counted.
     * @example "week"
     */
    unit: oneOf('hour', 'day', 'week', 'month'),
}), ({ from, to = from }) => from <= to, 'Give a "to" that is not less than "from", or leave it out.');
const timing = object({
    /**
     * When it begins to help.
     * @example { "from": 2, "to": 8, "unit": "week" }
     */
    onset: optional(span),
    /**
     * How long the effect holds, counted from one dose.
     * @example { "from": 12, "unit": "hour" }
     */
    duration: optional(span),
    /**
     * Whether it helps as long as the treatment goes on, so that no duration can be given.
     * @example true
     */
    ongoing: optional(boolean),
    /**
     * The same in a sentence, with what else to know.
     * @example "Most people notice something after two weeks."
     */
    note: richText,
    /**
     * The ids of the sources that say so.
     * @example ["packs"]
     */
    sources: sourceIds,
});
/** When each treatment begins to help and how long that lasts. */
const timelineRow = cellsRow({
    /**
     * "timeline": when each treatment begins to help and how long that lasts, drawn on one scale of time.
     * @example "timeline"
     */
    kind: oneOf('timeline'),
}, timing);

export { timelineRow };
//# sourceMappingURL=timeline.js.map
