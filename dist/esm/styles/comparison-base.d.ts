/** Small things that every view of a comparison shares, beside the base of all elements. */
export declare const comparisonBase: import("lit").CSSResult;
/** What every element that shows a comparison or a part of one begins with, in cascade order. */
export declare const sharedByComparisons: import("lit").CSSResult[];
