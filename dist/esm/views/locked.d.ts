/** What no page can switch off. None of it carries a part, and all of it shows every treatment. */
import { type TemplateResult } from 'lit';
import type { Comparison } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
export declare const hasApprovals: ({ treatments }: Comparison) => boolean;
export declare const hasSeriousRisks: ({ treatments }: Comparison) => boolean;
/**
 * Where each treatment is approved: by each route in the reader's region, and in other regions behind a fold. Where the
 * document knows of no approval at all, the notice has said so.
 */
export declare function approvalSection(context: ViewContext): unknown;
/** The serious risks of every treatment, at the level of its benefits. */
export declare function seriousRisksSection(context: ViewContext): unknown;
/**
 * Says that the comparison is in another language than the page around it, in the page's own, or in English where
 * there are no words in that. A reader of a comparison in English need not be told in English.
 */
export declare function otherLanguageNotice(language: string, around: string): unknown;
/**
 * When the facts were last checked, whether that is unknown or the next check overdue, which state of the content it is,
 * and what nobody has checked.
 */
export declare function reviewLine(context: ViewContext): TemplateResult;
/** Names the locked facts that the document lacks, a line for each kind. */
export declare function incompleteNotice({ comparison, formats, messages, today }: ViewContext): unknown;
/** What the site itself sells of the treatments compared. */
export declare function offersLine({ offers, formats, messages }: ViewContext): unknown;
export declare function disclaimer({ messages, headingLevel }: ViewContext): TemplateResult;
