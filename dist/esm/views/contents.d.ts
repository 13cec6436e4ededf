import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** The first stop of the keyboard, seen where it is: the way past all else. */
export declare function skipLink(context: ViewContext): TemplateResult;
/** The list of sections, with the locked ones where they stand, and what is done to all of them. */
export declare function contentsView(context: ViewContext): TemplateResult;
