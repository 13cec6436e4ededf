import type { TableWords } from '../page-table.js';
/** The words for a tick and a cross, in the language of the table. */
export type SignWords = Pick<TableWords, 'yes' | 'no'>;
/** Whether an element is a sign, whatever it holds: a picture by its role, or a word that an icon font draws. */
export declare const isSign: (element: Element) => boolean;
/** What an icon without a name says by its class or its word; `undefined` where that says neither Yes nor No. */
export declare function answerOf(element: Element, { yes, no }: SignWords): string | undefined;
/** The name that an element has for those who do not see it; empty where it has none. */
export declare function givenName(element: Element): string;
/**
 * The words that styles write before or after an element, without the signs of icon fonts, and without the copies of its
 * headers that a cell of a narrow table shows (`content: attr(data-label)`).
 */
export declare function writtenByStyle(element: Element, pseudo: '::before' | '::after'): string;
/** Whether styles alone draw something: a sign of an icon font, or a picture behind nothing. */
export declare function isDrawnByStyle(element: Element): boolean;
