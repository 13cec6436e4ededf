export declare const statusStyles: import("lit").CSSResult;
