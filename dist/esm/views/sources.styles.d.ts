export declare const sourcesStyles: import("lit").CSSResult;
