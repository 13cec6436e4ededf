/** Calls back once an element has left the page. One that has only been moved is back before a microtask runs. */
export declare function whenGone(host: Element, leave: () => void): void;
