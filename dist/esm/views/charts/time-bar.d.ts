import { type TemplateResult } from 'lit';
import type { RowOf } from '../../model/comparison/schema.js';
import { type TimeScale } from '../../model/comparison/time-scale.js';
import type { ViewContext } from '../context.js';
/** When a treatment begins to help and how long that holds. */
type Timing = Pick<RowOf<'timeline'>['cells'][string], 'onset' | 'duration' | 'ongoing'>;
/** The names of the steps, each over its quarter of the axis, with what its end stands for. */
export declare function timeAxis({ months }: TimeScale, { messages, formats }: ViewContext): TemplateResult;
/** Dots where help begins for some people, a solid line while it holds, dashes while it wears off. */
export declare function timeBar({ onset, duration, ongoing }: Timing, scale: TimeScale): TemplateResult;
export {};
