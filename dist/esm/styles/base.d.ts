/** Type, spacing and states that every element shares. */
export declare const base: import("lit").CSSResult;
