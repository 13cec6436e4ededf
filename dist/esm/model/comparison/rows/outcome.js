import { count, text, signed, sourceIds, certainty, richText, cellsRow, per } from '../fields.js';
import { optional, check, object, boolean, atMost, list, oneOf } from '../schema-kit.js';

/** Trials of one treatment that stand beside each other in a cell. */
const MAXIMUM_ARMS = 12;
/** How many people out of `per`: one number, a range, or both. */
const estimate = {
    events: optional(count),
    low: optional(count),
    high: optional(count),
};
const KNOWN = 'Give "events", or both "low" and "high" where the source has only a range.';
const isKnown = ({ events, low, high }) => events !== undefined || (low !== undefined && high !== undefined);
const comparator = check(object({ label: text, ...estimate }), isKnown, KNOWN);
/** The risk difference: how many more people out of `per` than with the comparator, or, below zero, how many fewer. */
const difference = check(object({
    events: optional(signed),
    /** The ends of its 95 % confidence interval. */
    low: optional(signed),
    high: optional(signed),
    /** The interval was worked out from the counts, and not read in the source. */
    likely: optional(boolean),
}), isKnown, KNOWN);
const arm = check(object({
    ...estimate,
    comparator,
    difference: optional(difference),
    /** Falls back to the row's. */
    timeframe: optional(text),
    /** Falls back to the row's. */
    population: optional(text),
    certainty,
    caveat: optional(richText),
    sources: sourceIds,
}), isKnown, KNOWN);
/**
 * How many people in a trial had one outcome, beside its comparator.
 * A treatment may have several arms, one for each trial, so that a negative trial stands beside a positive one.
 */
const outcomeRow = cellsRow({
    kind: oneOf('outcome'),
    /** What happened to the people counted, as words that go on from "64 in 100 people". Give both or none. */
    event: optional(text),
    /** The same of the people not counted, such as "did not feel much better". */
    noEvent: optional(text),
    /** Which way is good for the patient. */
    better: oneOf('more', 'fewer'),
    per,
    timeframe: optional(text),
    population: optional(text),
    /** Whether the treatments shown met in one trial. */
    comparison: oneOf('direct', 'indirect'),
}, atMost(MAXIMUM_ARMS, list(arm)));

export { MAXIMUM_ARMS, outcomeRow };
//# sourceMappingURL=outcome.js.map
