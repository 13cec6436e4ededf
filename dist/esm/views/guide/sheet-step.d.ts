import { type TemplateResult } from 'lit';
import type { GuideContext } from './context.js';
/** The step with what a reader takes along, and what can be done with it. Its sources are listed under the guide. */
export declare function sheetStepView(context: GuideContext): TemplateResult;
