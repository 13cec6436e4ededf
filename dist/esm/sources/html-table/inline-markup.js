import { escapeInline } from '../../model/comparison/inline.js';

const DELETED = '--';
const INSERTED = '++';
const isEmphasis = (mark) => /^\*+$/.test(mark);
const isAddress = (mark) => mark.length > 2;
/** An address as it can stand in markup: without line breaks, and without brackets that would end it. */
function toAddress(address) {
    const href = address.trim().replace(/[\t\n\r]/g, '');
    return /^(?:[^()\s]|\([^()\s]*\))+$/.test(href)
        ? href
        : href.replace(/[()\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/** Writes words as markup. The marks stand inside of the spaces around the words. */
function toMarked(text, mark) {
    return escapeInline(text).replace(/\S(?:[^]*\S)?/, (words) => isAddress(mark)
        ? `[${words}](${mark})`
        : mark === DELETED || mark === INSERTED
            ? `{${mark}${words}${mark}}`
            : mark + words + mark);
}
/** Writes a picture as markup. Its size is empty where it is not known. */
function toPicture(alt, address, size) {
    return `![${escapeInline(alt)}](${address}${size ? ` ${size}` : ''})`;
}
/** Joins those texts that say something. */
const joinFilled = (between, ...texts) => texts.filter(Boolean).join(between);

export { DELETED, INSERTED, isAddress, isEmphasis, joinFilled, toAddress, toMarked, toPicture };
//# sourceMappingURL=inline-markup.js.map
