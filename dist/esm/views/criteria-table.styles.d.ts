/**
 * Cards by default, a table where the frame is wide enough. A query of a container reckons `em` by the
 * container's own font size, so a frame with more columns gets a larger one, and asks for more room by the
 * same rule; the sheet inside sets the size back.
 */
export declare const criteriaTableStyles: import("lit").CSSResult;
