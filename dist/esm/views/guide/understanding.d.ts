import { type TemplateResult } from 'lit';
import type { GuideContext } from './context.js';
/** The step in which readers see whether the main facts have come across. Nothing is counted. */
export declare function understandingView(context: GuideContext): TemplateResult;
