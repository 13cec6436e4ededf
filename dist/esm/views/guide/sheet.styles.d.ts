/** A sheet as a document of its own: one page of A4 for what a reader has said, then what it rests on. */
export declare const sheetStyles: import("lit").CSSResult;
