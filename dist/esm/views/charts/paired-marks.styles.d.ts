/** A filled mark for the treatment, a ring for its comparator. */
export declare const pairedMarksStyles: import("lit").CSSResult;
