/** Stands for a link among words. */
export declare const LINK = "\uFFFC";
/** Stands where the page begins a new line, which a line of the source text need not. */
export declare const BREAK = "\u2029";
/** An address of data. */
export declare const DATA_FILE: RegExp;
export declare const hasWords: (text: string) => boolean;
/** Whether words stand for themselves, as in a cell: neither a link nor a sentence. */
export declare function isCell(text: string): boolean;
/**
 * The first line that is no sentence, but data or a piece of a table.
 * @param text with `LINK` for each link and `BREAK` where lines end
 */
export declare function lineOfData(text: string): string | undefined;
/** The first of several lines that stand below each other like cells. */
export declare function columnOfCells(text: string): string | undefined;
