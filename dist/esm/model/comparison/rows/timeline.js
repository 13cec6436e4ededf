import { count, sourceIds, richText, cellsRow } from '../fields.js';
import { check, object, oneOf, optional, boolean } from '../schema-kit.js';

const span = check(object({
    from: count,
    /** Left out where the source gives one number. */
    to: optional(count),
    unit: oneOf('hour', 'day', 'week', 'month'),
}), ({ from, to = from }) => from <= to, 'Give a "to" that is not less than "from", or leave it out.');
const timing = object({
    /** When it begins to help. */
    onset: optional(span),
    /** How long the effect holds, counted from one dose. */
    duration: optional(span),
    /** Whether the effect is held by going on with the treatment, so that no duration can be given. */
    ongoing: optional(boolean),
    note: richText,
    sources: sourceIds,
});
/** When each treatment begins to help and how long that lasts. */
const timelineRow = cellsRow({ kind: oneOf('timeline') }, timing);

export { timelineRow };
//# sourceMappingURL=timeline.js.map
