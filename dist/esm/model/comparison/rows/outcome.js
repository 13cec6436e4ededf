import { count, text, signed, sourceIds, certainty, richText, cellsRow, per } from '../fields.js';
import { optional, check, object, boolean, atMost, list, oneOf } from '../schema-kit.js';

/** Trials of one treatment that stand beside each other in a cell. */
const MAXIMUM_ARMS = 12;
/** How many people out of `per`: one number, a range, or both. */
const estimate = {
    /**
     * How many people out of 100 (or out of what "per" says) it happened to.
     * @example 64
     */
    events: optional(count),
    /**
     * The lower end of the range that the source gives for this number: of its 95 % confidence interval.
     * @example 55
     */
    low: optional(count),
    /**
     * The upper end of that range.
     * @example 72
     */
    high: optional(count),
};
const KNOWN = 'Give "events", or both "low" and "high" where the source has only a range.';
const isKnown = ({ events, low, high }) => events !== undefined || (low !== undefined && high !== undefined);
const comparator = check(object({
    /**
     * What the other group in the same study had.
     * @example "No pack"
     */
    label: text,
    ...estimate,
}), isKnown, KNOWN);
/** The risk difference: how many more people out of `per` than with the comparator, or, below zero, how many fewer. */
const difference = check(object({
    /**
     * How many more people than in the other group it happened to; below zero, how many fewer.
     * @example 24
     */
    events: optional(signed),
    /**
     * The lower end of the 95 % confidence interval of the difference.
     * @example 11
     */
    low: optional(signed),
    /**
     * The upper end of the 95 % confidence interval of the difference.
     * @example 37
     */
    high: optional(signed),
    /**
     * Whether the range was worked out from the counts, and not read in the source. Readers are told that it is
     * a likely range.
     * @example true
     */
    likely: optional(boolean),
}), isKnown, KNOWN);
const arm = check(object({
    ...estimate,
    /**
     * The other group of the same study: what it had, and how many it happened to there.
     * @example { "label": "No pack", "events": 40 }
     */
    comparator,
    /**
     * The difference between the two groups, where the source gives its range.
     * @example { "events": 24, "low": 11, "high": 37 }
     */
    difference: optional(difference),
    /**
     * When people were asked or examined. Where it is left out, that of the row holds.
     * @example "After three days"
     */
    timeframe: optional(text),
    /**
     * Who was in the study. Where it is left out, that of the row holds.
     * @example "200 adults with a stiff neck"
     */
    population: optional(text),
    /**
     * How sure the evidence lets us be, in the four levels of GRADE: "high", "moderate", "low" or "very-low".
     * @example "low"
     */
    certainty,
    /**
     * What a reader should keep in mind about this study.
     * @example "People knew which pack they had."
     */
    caveat: optional(richText),
    /**
     * The ids of the sources that the numbers are from.
     * @example ["packs"]
     */
    sources: sourceIds,
}), isKnown, KNOWN);
/**
 * How many people in a trial had one outcome, beside its comparator.
 * A treatment may have several arms, one for each trial, so that a negative trial stands beside a positive one.
 */
const outcomeRow = cellsRow({
    /**
     * "outcome": how many people had one thing happen to them, drawn as little people beside those of the other
     * group. For the things that matter most.
     * @example "outcome"
     */
    kind: oneOf('outcome'),
    /**
     * What happened to the people counted, as words that go on from "64 in 100 people". Give "event" and
     * "noEvent", or neither.
     * @example "felt better"
     */
    event: optional(text),
    /**
     * The same of the people not counted: readers can look at the number from both sides.
     * @example "did not feel better"
     */
    noEvent: optional(text),
    /**
     * Which way is good for the patient: "more" of a benefit, "fewer" of a harm.
     * @example "more"
     * @example "fewer"
     */
    better: oneOf('more', 'fewer'),
    /**
     * Out of how many people the numbers are: 100, or 1000 where they would be too small to see. Use one for
     * the whole comparison, as far as you can.
     * @example 100
     */
    per,
    /**
     * When people were asked or examined. Give it here, or for each study in the cells.
     * @example "After three days"
     */
    timeframe: optional(text),
    /**
     * Who was in the studies. Give it here, or for each study in the cells.
     * @example "Adults with a stiff neck"
     */
    population: optional(text),
    /**
     * "direct" if the treatments met in one study, so that their numbers may be set beside each other;
     * "indirect" if each is from a study of its own. Readers are warned of the second.
     * @example "direct"
     * @example "indirect"
     */
    comparison: oneOf('direct', 'indirect'),
}, atMost(MAXIMUM_ARMS, list(arm)));

export { MAXIMUM_ARMS, outcomeRow };
//# sourceMappingURL=outcome.js.map
