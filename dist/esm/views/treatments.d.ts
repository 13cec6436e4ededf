import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** Introduces the treatments, and lets the reader choose which stand side by side. */
export declare function treatmentsView(context: ViewContext): TemplateResult;
/** Whether there are so many treatments that a reader may want fewer. */
export declare const isChoice: ({ comparison }: ViewContext) => boolean;
