/** Whether the author wrote anything that holds the place open; what is for a slot of a name is not shown yet. */
export declare function hasOwnContent(host: Element): boolean;
/**
 * Whether the author wrote anything to show where nothing else can be: words without an element, or something for this
 * very case. A heading and a footer are for what else there is.
 */
export declare function hasSomethingToShow(host: Element): boolean;
