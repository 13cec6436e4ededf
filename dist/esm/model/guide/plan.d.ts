/**
 * The order in which a comparison is read with a reader's marks: that of the values, never that of the treatments, which is
 * the author's.
 */
import type { Guide, GuideValue, Tension } from '../comparison/guide.js';
import type { Comparison, Row, Treatment } from '../comparison/schema.js';
import { type GuideState, type Mark } from './state.js';
/** A row that says nothing of some treatments. */
export interface Gap {
    readonly row: Row;
    readonly treatments: readonly Treatment[];
}
/** A value, and what of the comparison is read for it. */
export interface PlannedValue {
    readonly value: GuideValue;
    readonly mark: Mark | undefined;
    /** The rows that bear on it and do not stand under a value before. */
    readonly rows: readonly Row[];
    /** Those that do. */
    readonly rowsAbove: readonly Row[];
    readonly gaps: readonly Gap[];
}
export interface Plan {
    /** What matters, and what the reader is not sure of. */
    readonly marked: readonly PlannedValue[];
    readonly others: readonly PlannedValue[];
    /** Rows that bear on no value, and that a question is about. */
    readonly rowsAside: readonly Row[];
    readonly tensions: readonly Tension[];
}
export declare function planOf(comparison: Comparison, guide: Guide, state: Pick<GuideState, 'marks'>): Plan;
/** The id of the value under which a row stands, or nothing where it stands aside. */
export declare function valueWith({ marked, others }: Plan, row: string): string | undefined;
export declare function rowsById({ sections }: Comparison): ReadonlyMap<string, Row>;
