import { type TemplateResult } from 'lit';
import type { Section } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** The list of sections, with the locked ones where they stand. */
export declare function contentsView(before: readonly Section[], after: readonly Section[], { messages, comparison, actions }: ViewContext): TemplateResult;
