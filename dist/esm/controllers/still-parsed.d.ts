/** Whether the parser may still be adding children: nothing follows the element yet. */
export declare function isStillParsed(host: HTMLElement): boolean;
