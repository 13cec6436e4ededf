/** A filled mark for the treatment, a ring for its comparator, and the range of the difference between them. */
export declare const pairedMarksStyles: import("lit").CSSResult;
