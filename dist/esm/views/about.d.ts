import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** The words a reader may not know. */
export declare function glossaryView(context: ViewContext): unknown;
export declare function furtherReadingView(context: ViewContext): unknown;
/** Who made the comparison, how, and who paid. */
export declare function aboutView(context: ViewContext): TemplateResult;
