import type { Notice } from '../../model/diagnostics/finding.js';
/** A table as its author wrote it, in whichever pieces a script has laid it out. */
export interface PageTable {
    readonly pieces: readonly [HTMLTableElement, ...HTMLTableElement[]];
    readonly rows: readonly HTMLTableRowElement[];
}
/**
 * The tables of an element, with the rows that are shown; a notice where that is not all they say. Copies that scripts
 * make, to hold names of columns or rows in place, are left out; a header that stands in a table of its own is put back on
 * its body.
 */
export declare function findTables(host: Element): readonly PageTable[] | Notice;
/** What leads to the other rows of a table. */
export declare const PAGER = "[class*=\"paginat\" i],[class*=\"paging\" i],[class*=\"pager\" i],[aria-label*=\"paginat\" i]";
/** What of an element is neither a table nor read beside it, as a selector. */
export declare const UNREAD = "script,style,template,noscript,colgroup,[hidden],[style*=\"display:none\" i],[style*=\"display: none\" i],input,select,textarea,button,label,form,nav,[role=\"status\" i],[aria-live],[class*=\"paginat\" i],[class*=\"paging\" i],[class*=\"pager\" i],[aria-label*=\"paginat\" i],[slot]:not([slot=\"\"])";
/** Whether styles hide an element, or what is around it but not around another. */
export declare function isHiddenBelow(element: Element, other: Element): boolean;
/** What may hide a row. A `<thead>` that is hidden, as for narrow windows, names treatments all the same. */
export declare const boxesOf: (row: HTMLTableRowElement) => Element[];
/** Whether each row of a table stands in a row of another, cell by cell. */
export declare function isPartOf({ rows }: HTMLTableElement, other: Pick<PageTable, 'rows'> | HTMLTableElement): boolean;
/** The words of a row on one line, cell by cell. */
export declare const wordsOfRow: ({ cells }: HTMLTableRowElement) => string;
