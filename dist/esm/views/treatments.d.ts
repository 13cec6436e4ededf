import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** Introduces the treatments, and lets the reader choose which stand side by side. */
export declare function treatmentsView(context: ViewContext): TemplateResult;
