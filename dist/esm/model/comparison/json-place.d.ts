/**
 * Finds where a text stops being JSON: at a missing or spare comma, a quote of the wrong kind, its end.
 * Engines know the place, but word it differently, and WebKit keeps it to itself.
 *
 * @returns an index into the text, its length where it ends too early; `undefined` where it is JSON
 */
export declare function jsonBreaksAt(text: string): number | undefined;
