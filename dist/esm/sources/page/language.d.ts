/** The language of an element: its own `lang`, or the nearest one around it, through shadow roots, where there is any. */
export declare function languageOf(element: Element): string | undefined;
/** What an element stands in, from the inside out: the shadow roots around it, and the document. */
export declare function rootsAround(element: Element): Node[];
/** The host of the shadow root that an element stands in. */
export declare function hostOf(element: Element): Element | null;
