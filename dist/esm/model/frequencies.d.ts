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
/** The share to draw for an estimate, from 0 to 1: the number itself, else the middle of the range. */
export declare function share({ events, low, high }: Estimate, per: number): number;
