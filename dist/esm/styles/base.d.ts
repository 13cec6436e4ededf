/** Type, spacing and states that every view shares. */
export declare const base: import("lit").CSSResult;
