export declare const comparisonStyles: import("lit").CSSResult;
