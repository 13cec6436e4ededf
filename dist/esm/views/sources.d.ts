import { type TemplateResult } from 'lit';
import type { Source } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** The numbered list that citations lead to. */
export declare function sourcesView(context: ViewContext): unknown;
/** A source in a list, with the way back to where it is cited, which only a script knows. */
export declare function sourceItem(source: Source, context: ViewContext): TemplateResult;
/** One source as a reader looks it up: who, what, where, when. */
export declare function sourceView(source: Source, context: ViewContext): unknown;
/** The address of a source that lasts the longest. */
export declare function addressOf({ doi, pmid, url }: Source): string | undefined;
