/** Small things that every view of a comparison shares, beside the base of all elements. */
export declare const comparisonBase: import("lit").CSSResult;
