import { type TemplateResult } from 'lit';
/**
 * Two rates on one line that stands for everyone: a filled mark for the treatment, a ring for its comparator.
 * The numbers stand beside it as text.
 */
export declare function pairedMarks({ events, comparator }: {
    readonly events: number;
    readonly comparator: number;
}, per: number): TemplateResult;
