import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** The call to action: the document's, or what the page puts into the slot. */
export declare function nextStepView({ comparison: { nextStep }, messages, headingLevel, }: ViewContext): TemplateResult;
