import type { CrisisLine } from './schema.js';
/** The region code of what holds anywhere else. */
export declare const ANYWHERE_ELSE = "INTL";
/** The crisis lines for a reader: those of the regions first, and the others. */
export interface CrisisLines {
    readonly nearest: readonly CrisisLine[];
    readonly others: readonly CrisisLine[];
}
/**
 * Chooses the crisis lines of the regions that a reader may be in, in their order. Unknown regions, or none, get the
 * lines for anywhere else: a wrong number is worse than one more step.
 */
export declare function crisisLinesFor(lines: readonly CrisisLine[], regions: readonly string[]): CrisisLines;
/** A number to call, and the places where it is the one. */
export interface SharedNumber {
    readonly regions: readonly string[];
    readonly call: string;
    /** Where messages can be sent in all of these places. */
    readonly text?: string | undefined;
}
/**
 * The numbers of the first places that have one, for a reader whose place nobody knows. Each stands under the places it
 * is for, so that none is called in vain. "EU" is no country: its number is not answered in all of them.
 */
export declare function firstNumbers(lines: readonly CrisisLine[]): SharedNumber[];
