/** A table as its author wrote it, in whichever pieces a script has laid it out. */
export interface PageTable {
    readonly pieces: readonly [HTMLTableElement, ...HTMLTableElement[]];
    readonly rows: readonly HTMLTableRowElement[];
}
/**
 * The tables of an element; nothing where a script shows them a part at a time. Copies that scripts make, to hold names
 * of columns or rows in place, are left out; a header that stands in a table of its own is put back on its body.
 */
export declare function findTables(host: Element): PageTable[] | undefined;
/** What leads to the other rows of a table. */
export declare const PAGER = "[class*=\"paginat\" i],[class*=\"paging\" i],[class*=\"pager\" i],[aria-label*=\"paginat\" i]";
/** Whether each row of a table stands in a row of another, cell by cell. */
export declare function isPartOf({ rows }: HTMLTableElement, other: Pick<PageTable, 'rows'> | HTMLTableElement): boolean;
/** The words of a row on one line, cell by cell. */
export declare const wordsOfRow: ({ cells }: HTMLTableRowElement) => string;
