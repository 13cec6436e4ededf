import type { Arm } from './rows/outcome.js';
import type { RowOf, Section } from './schema.js';
type Outcome = RowOf<'outcome'>;
/** An arm with the people and the time that its number is said with. */
export interface SayableArm {
    readonly arm: Arm;
    readonly timeframe: string;
    readonly population: string;
}
/** The outcome of which a line for a section without one can be made. */
export declare const outcomeOf: (section: Section) => Outcome | undefined;
/**
 * What one line may say of a treatment: its arm where people and time are known, `differ` where trials of it do, and
 * else nothing.
 */
export declare function sayable(row: Outcome, arms?: readonly Arm[]): SayableArm | 'differ' | undefined;
/** Whether a line can be made for a section. */
export declare function isAnswerable(section: Section): boolean;
export {};
