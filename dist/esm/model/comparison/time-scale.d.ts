import type { Span } from './rows/timeline.js';
/** The steps of the axis, in order. Within a step the scale is even, so that it reads like a ruler. */
export declare const TIME_STEPS: readonly ["hour", "day", "week", "month"];
/** One axis for spans from hours to months: each unit of time has a quarter of it. */
export declare class TimeScale {
    #private;
    /** Months at the end of the axis. */
    readonly months: number;
    constructor(spans: readonly (Span | undefined)[]);
    /** Where a span begins and ends on the axis, from 0 to 1. */
    place(span: Span): {
        readonly from: number;
        readonly to: number;
    };
}
