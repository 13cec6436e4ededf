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
/**
 * How many people more, or fewer, than with the comparator: "14 more in 100, likely between 5 and 22". The ends of the
 * range say which way only where they are not both on the side of the number.
 */
export declare function differenceWords({ events, low, high, likely }: Difference, per: number, context: Wording): string;
/** The words for the people counted in a frame, as they go on from "64 in 100 people". */
export declare function eventWords(row: RowOf<'outcome'>, frame: Frame, { messages }: Wording): string;
export {};
