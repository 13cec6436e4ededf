import { type TemplateResult } from 'lit';
import { type Step } from '../../model/guide/state.js';
import type { GuideContext } from './context.js';
/** The id of the heading of a step. */
export declare const stepAnchor: (step: Step) => string;
/** Where the reader is, and the way to every other step and to the facts that nobody should miss. */
export declare function stepsView({ words, state, view, actions }: GuideContext): TemplateResult;
/** One step: its heading, what is in it, and the ways back and on. All are there in print. */
export declare function stepView(step: Step, content: unknown, context: GuideContext): TemplateResult;
