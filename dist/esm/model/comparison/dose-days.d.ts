import { type Phase } from './rows/schedule.js';
/** One week of a schedule. */
export interface DoseWeek {
    /** Whether anybody has set how often. */
    readonly known: boolean;
    /** Days with a dose, 0 to 6, counted from the day the treatment began. */
    readonly certain: readonly number[];
    /** Further days that some patients have a dose on. */
    readonly possible: readonly number[];
}
/** The weeks of a schedule, its doses spread evenly over each week. */
export declare function doseWeeks(phases: readonly Phase[]): DoseWeek[];
/** Whether the phases leave no week out. */
export declare function coversAllWeeks(phases: readonly Phase[]): boolean;
