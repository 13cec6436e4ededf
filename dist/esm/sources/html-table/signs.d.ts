import type { TableWords } from '../page-table.js';
/** The words for a tick and a cross, in the language of the table. */
export type SignWords = Pick<TableWords, 'yes' | 'no'>;
/** What an icon without a name says by its class; `undefined` where that says neither Yes nor No. */
export declare function answerOf(element: Element, { yes, no }: SignWords): string | undefined;
/** The name that an element has for those who do not see it; empty where it has none. */
export declare function givenName(element: Element): string;
/** The words that styles write before or after an element, without the signs of icon fonts. */
export declare const writtenByStyle: (element: Element, pseudo: "::before" | "::after") => string;
/** Whether styles alone draw something: a sign of an icon font, or a picture behind nothing. */
export declare function isDrawnByStyle(element: Element): boolean;
