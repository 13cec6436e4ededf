/**
 * A text without what neither HTML nor XML has a place for: a control, which shows nothing, becomes a space, and what is no
 * character, such as half of one, the sign for what is lost.
 */
export declare const printable: (text: string) => string;
