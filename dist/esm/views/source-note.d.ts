import { type TemplateResult } from 'lit';
import type { Source } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** A source shown beside the text that cites it. There is one, filled with the source last asked for. */
export declare function sourceNote(source: Source | undefined, context: ViewContext): TemplateResult;
