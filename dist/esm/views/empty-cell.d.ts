import { type TemplateResult } from 'lit';
import type { Row, Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** An empty cell in the words of its author: that there are no good studies is not that nobody here has looked. */
export declare function emptyCell(row: Row, treatment: Treatment, context: ViewContext): TemplateResult | undefined;
