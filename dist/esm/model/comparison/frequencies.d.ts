import type { Estimate } from './rows/outcome.js';
/** A number of people as it may be shown: whole, or beyond an end of the scale. */
export interface PeopleCount {
    readonly bound: 'exactly' | 'fewer-than' | 'more-than';
    readonly count: number;
}
/**
 * Rounds a rate to whole people, without turning a few into none or almost all into all:
 * 0.4 in 100 is "fewer than 1", 99.8 is "more than 99".
 */
export declare function wholePeople(events: number, per: number): PeopleCount;
/** The ends of a range in whole people, outwards, so that it holds what it held. */
export declare function wholeRange({ low, high }: Estimate): {
    low: number;
    high: number;
} | undefined;
/** The others: the people to whom the outcome did not happen. What is shown of both adds up to everyone. */
export declare function complement(estimate: Estimate, per: number): Estimate;
/** How an estimate is drawn on a grid of people. */
export interface PeopleDrawn {
    /** People filled in, from the first. */
    readonly filled: number;
    /** People after those who may or may not belong to them: within a range, or less than one whole person. */
    readonly possible: number;
    /** The range around the number: people before `from` are in it for certain, those from `to` on are not. */
    readonly band: {
        readonly from: number;
        readonly to: number;
    } | undefined;
}
/** What is drawn stays on the grid, even where a document gives an impossible number, which its author is told of. */
export declare function peopleDrawn(estimate: Estimate, per: number): PeopleDrawn;
