/**
 * The regions, among those that matter, in which the reader may be: those of their languages in their order, or else
 * those that have their time zone. Nothing of it leaves the page.
 */
export declare function readerRegions(known: readonly string[]): readonly string[];
