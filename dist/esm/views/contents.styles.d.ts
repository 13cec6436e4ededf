/** Folded on a narrow page; on a wide one the list stands open, where the engine can style a fold's content. */
export declare const contentsStyles: import("lit").CSSResult;
