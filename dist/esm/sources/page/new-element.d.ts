/** An element, by what documents have their functions from: forms and MooTools put something else in the place of a page's own. */
export declare const newElement: (tag: string) => HTMLElement;
