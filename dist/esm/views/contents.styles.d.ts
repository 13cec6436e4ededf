/**
 * On a narrow page one line that stays at the top, and whose list opens below it, over the text; on a wide one the list
 * stands open in its place, where the engine can style a fold's content.
 */
export declare const contentsStyles: import("lit").CSSResult;
