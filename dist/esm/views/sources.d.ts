import { type TemplateResult } from 'lit';
import type { Source } from '../model/schema.js';
import type { ViewContext } from './context.js';
/** The numbered list that citations lead to. */
export declare function sourcesView(context: ViewContext): unknown;
/** One source as a reader looks it up: who, what, where, when. */
export declare function sourceView(source: Source, { messages }: ViewContext): TemplateResult;
