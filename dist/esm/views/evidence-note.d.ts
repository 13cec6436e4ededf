import { type TemplateResult } from 'lit';
import type { RichText } from '../model/comparison/inline.js';
import type { Arm } from '../model/comparison/rows/outcome.js';
import type { ViewContext } from './context.js';
/** What must stand with every number. */
type Evidence = Pick<Arm, 'timeframe' | 'population' | 'caveat' | 'sources'> & {
    readonly certainty?: Arm['certainty'] | undefined;
};
/** When, in whom, how sure, with which caveat, and where that is written. */
export declare function evidenceNote({ timeframe, population, certainty, caveat, sources }: Evidence, context: ViewContext): TemplateResult;
/** Small print, and where it is written. */
export declare function noteWithCitations(text: RichText | undefined, sources: readonly string[], context: ViewContext): TemplateResult;
export {};
