import { type TemplateResult } from 'lit';
import type { PaperContext } from './paper-context.js';
/**
 * A guide to print and fill in by hand, all of its steps below each other. Where it stands inside a comparison, that has said
 * above what holds for both.
 */
export declare function paperView(context: PaperContext): TemplateResult;
