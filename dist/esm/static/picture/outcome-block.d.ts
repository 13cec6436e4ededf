import type { Comparison, RowOf } from '../../model/comparison/schema.js';
import { type Block, type Sheet } from './blocks.js';
import type { OutcomeWords } from './outcome-words.js';
type Outcome = RowOf<'outcome'>;
/** Dark on white, so that it can be read wherever the picture stands. */
export declare const GROUND = "#ffffff";
/** The colours of treatments as they are on a light page. */
export declare const TREATMENT_COLOURS: readonly ["#186b6e", "#9a7210", "#53256a", "#5c8aa0", "#784219", "#6e60ae"];
/** The room that there is for content, and what it is drawn on. */
export interface Room {
    readonly width: number;
    readonly sheet: Sheet;
}
/** All that a picture of an outcome shows. */
export declare function outcomeBlock({ per }: Outcome, { treatments }: Comparison, words: OutcomeWords, room: Room): Block;
export {};
