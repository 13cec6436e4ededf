/** Dots, a solid line and dashes on one axis. */
export declare const timeBarStyles: import("lit").CSSResult;
