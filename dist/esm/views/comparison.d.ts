import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** A whole comparison. */
export declare function comparisonView(context: ViewContext): TemplateResult;
