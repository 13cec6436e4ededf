import type { Author } from './author.js';
/** Whether the rest of the page is inside, because its author trusts that a tag can close itself. */
export declare const isNeverClosed: (element: Element) => boolean;
/** The same, which is worth a word to authors. It must then stay in sight beside what the element shows. */
export declare function holdsRestOfPage(element: Element, author: Author): boolean;
