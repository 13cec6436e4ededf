import { type Frame } from '../model/comparison/frames.js';
import type { Difference, Estimate } from '../model/comparison/rows/outcome.js';
import type { RowOf } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
type Wording = Pick<ViewContext, 'messages' | 'formats'>;
/** An estimate in words: "64 in 100", "56 to 60 in 100". */
export declare function naturalFrequency(estimate: Estimate, per: number, context: Wording): string;
/** A number of people where their group is named at the head of the column: "64", "under 1". */
export declare function peopleCount(events: number, per: number, { messages, formats }: Wording): string;
/** The range beside a number that has one: "likely between 50 and 76". */
export declare function likelyRange(estimate: Estimate, context: Wording): string | undefined;
/** The rates that a difference lies between, as they are shown over it. */
export type Rates = readonly [treatment: Estimate, comparator: Estimate];
/**
 * How many people more, or fewer, than with the comparator: "14 more in 100, likely between 5 and 22". The ends of the
 * range say which way only where they are not both on the side of the number.
 *
 * The number is that between the two rates as they are shown. 5.5 more, of 36 and 30.6, would round to 6, beside "36 in
 * 100" and "31 in 100": readers who check find us off by one, and may trust no number of ours. The ends of the range are
 * rounded as they are, for nothing beside them says otherwise.
 */
export declare function differenceWords(difference: Difference, rates: Rates, per: number, context: Wording): string;
/** The words for the people counted in a frame, as they go on from "64 in 100 people". */
export declare function eventWords(row: RowOf<'outcome'>, frame: Frame, { messages }: Wording): string;
export {};
