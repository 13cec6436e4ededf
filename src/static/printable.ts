/**
 * A text without what neither HTML nor XML has a place for: a control, which shows nothing, becomes a space, and what is no
 * character, such as half of one, the sign for what is lost.
 */
export const printable = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, ' ')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
