import { type PageTable } from './page-tables.js';
/** What of an element is neither a table nor read beside it, as a selector. */
export declare const UNREAD = "script,style,template,noscript,colgroup,[hidden],[style*=\"display:none\" i],[style*=\"display: none\" i],input,select,textarea,button,label,form,nav,[role=\"status\" i],[aria-live],[class*=\"paginat\" i],[class*=\"paging\" i],[class*=\"pager\" i],[aria-label*=\"paginat\" i],[slot]:not([slot=\"\"])";
/**
 * Reads what stands before, between and after tables in an element, in markup: a text for each paragraph and each point
 * of a list, those of an ordered one with its number.
 *
 * @param facts that are shown in places of their own
 * @param readElsewhere what else is
 */
export declare function readBeside(host: Element, tables: readonly PageTable[], facts: readonly Element[], readElsewhere: readonly Element[]): string[][];
