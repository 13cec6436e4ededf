import { type TemplateResult } from 'lit';
import type { Difference } from '../../model/comparison/rows/outcome.js';
interface Rates {
    readonly events: number;
    readonly comparator: number;
    /** The range of the difference is drawn from the comparator's mark on, where it has one. */
    readonly difference?: Pick<Difference, 'low' | 'high'>;
}
/**
 * Two rates on one line that stands for everyone: a filled mark for the treatment, a ring for its comparator.
 * The numbers stand beside it as text.
 */
export declare function pairedMarks({ events, comparator, difference }: Rates, per: number): TemplateResult;
export {};
