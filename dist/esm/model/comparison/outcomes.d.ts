import type { Comparison, RowOf } from './schema.js';
/** The outcomes of a comparison, in the order of its document; what others have added is none of them. */
export declare function outcomesOf({ sections }: Comparison): RowOf<'outcome'>[];
/** The outcome that an id names; without one the first. */
export declare function outcomeNamed(comparison: Comparison, id: string | undefined): RowOf<'outcome'> | undefined;
