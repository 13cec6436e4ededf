/** A table that an author wrote as the content of the element, however deep a page builder has wrapped it. */
export declare function childTable(host: Element): HTMLTableElement | undefined;
