import { type TemplateResult } from 'lit';
import type { Estimate } from '../model/rows/outcome.js';
import type { ViewContext } from './context.js';
type Wording = Pick<ViewContext, 'messages' | 'formats'>;
/** An estimate in words: "64 in 100", "56 to 60 in 100". */
export declare function inGroup(estimate: Estimate, per: number, context: Wording): string;
/** The range beside a number that has one: "likely between 50 and 76". */
export declare function likelyRange(estimate: Estimate, context: Wording): string | undefined;
/** A quiet bar whose filled part is the share. The number always stands beside it in words. */
export declare function bar(estimate: Estimate, per: number, arm: 'treatment' | 'comparator'): TemplateResult;
export {};
