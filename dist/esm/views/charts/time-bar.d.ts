import { type TemplateResult } from 'lit';
import type { Span } from '../../model/comparison/rows/timeline.js';
import { type TimeScale } from '../../model/comparison/time-scale.js';
import type { ViewContext } from '../context.js';
/** When a treatment begins to help and how long that holds. */
interface Timing {
    readonly onset?: Span | undefined;
    readonly duration?: Span | undefined;
    readonly ongoing?: boolean | undefined;
}
/** The names of the steps, each over its quarter of the axis, with what its end stands for. */
export declare function timeAxis({ months }: TimeScale, { messages, formats }: ViewContext): TemplateResult;
/** Dots where help begins for some people, a solid line while it holds, dashes while it wears off. */
export declare function timeBar({ onset, duration, ongoing }: Timing, scale: TimeScale): TemplateResult;
export {};
