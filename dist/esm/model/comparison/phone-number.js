/** Before an area code in brackets comes a country code with no zero to dial after it, or the 1 of North America. */
const ONE_NUMBER = /^(?:\+(?=[1-9])|(?:\+[1-9]\d{0,2} ?(?=\([1-9])|1 ?)?\(\p{Nd}+\) ?)?\p{Nd}+(?: \p{Nd}+)*$/u;
/**
 * What a telephone dials for words that are one number and nothing else, as E.164 and local numbers are written. Of
 * two numbers, or of a number and its hours, it would dial one that nobody has.
 */
function dialled(words) {
    // The zero is dialled only within the country. Italy's belongs to the number.
    const number = spaced(words).replace(/^(\+(?!39)\d{1,3} ?)\(0\) ?/, '$1');
    const digits = number.replace(/[ ()]/g, '');
    return ONE_NUMBER.test(number) && /^\+?(?!0+$)\d{2,15}$/.test(digits) ? digits : undefined;
}
/**
 * Whether words hold a number to reach someone by: one of two digits by itself. Among other words that could be an hour
 * or a page, so there it is three digits together, or five with signs between them.
 */
function holdsNumber(words) {
    const number = spaced(words);
    const isLong = ONE_NUMBER.test(number)
        ? /\p{Nd}\P{Nd}*\p{Nd}/u
        : /\p{Nd}{3}|\p{Nd}(?: ?\p{Nd}){4}/u;
    return isLong.test(number) && /(?!0)\p{Nd}/u.test(number);
}
/** Words with a blank for whatever may stand between the digits of one number. */
function spaced(words) {
    return words.replace(/[\p{Zs}.\u2010-\u2013-]/gu, ' ');
}

export { dialled, holdsNumber };
//# sourceMappingURL=phone-number.js.map
