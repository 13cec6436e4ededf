export declare const numberStyles: import("lit").CSSResult;
