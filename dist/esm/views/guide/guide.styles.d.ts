/**
 * Calm and roomy, a phone first. One step is seen at a time where a script shows steps; on paper and without a script all of
 * them stand below each other.
 */
export declare const guideStyles: import("lit").CSSResult;
