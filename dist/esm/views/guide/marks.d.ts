import { type TemplateResult } from 'lit';
import type { GuideContext } from './context.js';
/** The step in which readers say how much each thing matters to them. */
export declare function marksView(context: GuideContext): TemplateResult;
