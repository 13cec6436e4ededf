import type { Author } from './author.js';
/**
 * Whether the rest of the page is inside, because its author trusts that a tag can close itself: worth a word to them.
 * It must then stay in sight beside what the element shows.
 */
export declare function holdsRestOfPage(element: Element, author: Author): boolean;
