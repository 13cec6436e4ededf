/** The table in which each effect has its marks under its name and its numbers beside it. */
export declare const effectsTableStyles: import("lit").CSSResult;
