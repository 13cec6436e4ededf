/** The address of the page, where its `<base>` makes a fragment alone lead elsewhere; else nothing. */
export declare function pageAddress(): string;
