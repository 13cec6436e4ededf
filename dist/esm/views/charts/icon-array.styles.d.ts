/** Filled, perhaps and empty people differ in shape as well as in colour. */
export declare const iconArrayStyles: import("lit").CSSResult;
