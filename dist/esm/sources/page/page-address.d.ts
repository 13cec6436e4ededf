/**
 * The address of the page, where its `<base>` makes a fragment alone lead elsewhere; else nothing. Asked of an element:
 * a page may have something of the name `baseURI`, which then is that of its document.
 */
export declare function pageAddress({ baseURI }: Element): string;
