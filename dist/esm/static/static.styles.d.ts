/**
 * What an element does by listening, done by inputs and popovers, under the class `static` of the inner root.
 *
 * Without a script nobody knows the ground that the page has, so that locked facts stand on it as all else does; what would
 * stay in place over other text does not.
 */
export declare const staticStyles: import("lit").CSSResult;
