declare const caches: {
    '': WeakMap<Element, CSSStyleDeclaration>;
    '::before': WeakMap<Element, CSSStyleDeclaration>;
    '::after': WeakMap<Element, CSSStyleDeclaration>;
};
/**
 * The styles of an element as they are at any time; all empty where it stands in no page. Firefox finds them anew for each
 * object that is asked, so there is one for each element; and for a document in no window even by way of all that is around.
 */
export declare function styleOf(element: Element, pseudo?: keyof typeof caches): CSSStyleDeclaration;
/**
 * Whether styles of the page take an element itself away, not all that is around it: that may be a tab which is not open.
 * Where it stands in no page, nothing is known and it is not.
 */
export declare function isHidden(element: Element): boolean;
/** Whether an element has a place, but styles draw nothing there. */
export declare function isBlank(element: Element): boolean;
/** Whether an element is there for screen readers alone: cut to nothing, or put far away from where it belongs. */
export declare function isForScreenReaders(element: Element): boolean;
/**
 * The words that a style sheet writes before or after what is in an element, with blanks around where they stand apart. A
 * picture or a counter is none.
 */
export declare function wordsOfStyle(element: Element, pseudo: '::before' | '::after'): string;
/**
 * Whether an element stands on a line of its own (`block`), in a box of its own beside others (`box`), or among words
 * (`inline`). Where it stands in no page, nothing is known.
 */
export declare function layoutOf(element: Element): 'block' | 'box' | 'inline' | undefined;
export {};
