/** The words of an element, on one line. */
export declare function wordsIn(element: Element | null): string;
