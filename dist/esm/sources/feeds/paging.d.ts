/** Address of the page after this one of a list that has a number of pages, in either form of WordPress' addresses. */
export declare function pageAfter(address: string, pages: unknown): string | undefined;
/** The next page if it is on the same site, so that no feed sends its reader elsewhere. */
export declare function nextPage(address: string, headers: Headers | undefined, named: unknown): string | undefined;
