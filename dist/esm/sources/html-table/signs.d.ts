import type { TableWords } from '../page-table.js';
/** The words for a tick and a cross, in the language of the table. */
export type SignWords = Pick<TableWords, 'yes' | 'no'>;
/** Whether an element is a sign, whatever it holds: a picture by its role, or a word that an icon font draws. */
export declare const isSign: (element: Element) => boolean;
/** The classes by which an icon font draws a sign. */
export declare const fontClasses: (element: Element) => string[];
/**
 * What an icon without a name says by its state, its class or its word; `undefined` where that says neither Yes nor No, or
 * both. What is no class of an icon font says so only of what is drawn, and only where no other class does.
 */
export declare function answerOf(element: Element, { yes, no }: SignWords): string | undefined;
/** Whether a sign is a bullet or an ornament of the words beside it, by its class, and no other sign stands there. */
export declare function isOrnament(element: Element): boolean;
/** The words for screen readers alone that stand in a sign or next to it, and name it. */
export declare function heardOf(element: Element): string;
/** The name that an element has for those who do not see it; empty where it has none. */
export declare function givenName(element: Element): string;
/** Words without the signs of icon fonts. */
export declare const withoutIcons: (words: string) => string;
/** The words of a text as they are drawn; `undefined` where only its font knows what they are. */
export declare function drawnWords({ data, parentElement }: Text): string | undefined;
/**
 * The words that styles write before or after an element, without the signs of icon fonts, and without the copies of its
 * headers that a cell of a narrow table shows (`content: attr(data-label)`).
 */
export declare function writtenByStyle(element: Element, pseudo: '::before' | '::after'): string;
/** Whether words only repeat what stands at the top of the column of a cell. */
export declare function isNameOfColumn(element: Element, words: string): boolean;
/** Whether styles draw a sign before or after what is in an element. */
export declare const isMarkedByStyle: (element: Element) => boolean;
/** Whether styles alone draw something: a sign of an icon font, or a picture behind nothing. */
export declare function isDrawnByStyle(element: Element): boolean;
/** Whether an element without words shows something all the same: a box with a colour or a line, or a part of its own. */
export declare function isBox(element: Element): boolean;
