import type { Effect } from './rows/effects.js';
import type { RowOf } from './schema.js';
/** Effects under one name. */
export interface EffectGroup {
    /** Absent for effects without a group. */
    readonly name: string | undefined;
    readonly effects: readonly Effect[];
}
/**
 * Effects by group, in the order in which groups are first met, and ordered within each as the row says.
 * Those without a group come first, so that they do not seem to belong to the group above them.
 */
export declare function effectGroups(effects: readonly Effect[], order: RowOf<'effects'>['order']): EffectGroup[];
