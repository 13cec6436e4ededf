import { type TemplateResult } from 'lit';
import type { GuideContext } from './context.js';
/**
 * A guide in steps. Whom to call and what this cannot do stand around all of them. It never ranks a treatment, and what a
 * reader says in it is seen by nobody else.
 */
export declare function guideView(context: GuideContext): TemplateResult;
