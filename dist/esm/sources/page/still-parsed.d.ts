/**
 * Whether the parser may still be adding children: nothing follows the element yet, or it stands in a paragraph, which
 * a table in it would end.
 */
export declare function isStillParsed(host: HTMLElement): boolean;
