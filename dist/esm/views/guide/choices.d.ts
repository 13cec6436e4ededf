import { type TemplateResult } from 'lit';
/** One of a few answers to a question. */
export interface Choice {
    readonly label: unknown;
    /** What it is called, where what is seen says too little. */
    readonly name?: string | undefined;
    readonly isChosen: boolean;
    readonly choose: (() => void) | undefined;
}
/**
 * Native radio buttons, each in a place that a thumb hits.
 *
 * @param name that of the group, for which a browser asks
 * @param look `row` for answers of a word, side by side
 */
export declare function choices(name: string, items: readonly Choice[], look?: 'row' | 'scale'): TemplateResult;
