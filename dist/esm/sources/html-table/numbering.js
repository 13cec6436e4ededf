import { filledCells } from './table-slots.js';

/** What stands over a column that only counts, in some languages; most often nothing. */
const COUNTS = /^(?:#|№|s\/n|(?:(?:s|sr|sl|lfd|item|row)\.?\s?)?n(?:o|r|º|°|\.º|úm|um)?\.?|number|nummer|número|numéro|pos\.?|رقم|م)?$/i;
/** What may stand over one, or over labels. */
const MAY_COUNT = /^(?:item|row|rank|step|q|id)$/i;
const NUMBER = /^[([]?0*(\d{1,4})[.):\]]?$/;
const IN_ORDER = /^[([]?(?:(?:\d{1,4}(?:\.\d{1,3})*|i{1,3}|iv|vi{0,3}|ix)[.):\]]?|[a-z][.):\]])$/i;
/** A column of labels and two treatments have to be left. */
const FEWEST_LEFT = 3;
/**
 * Leaves a first column out that only counts its rows: 1, 2, 3; with it the letters over the columns of a spreadsheet.
 *
 * @param loneCellOf the cell of a row that stands alone, which counts nothing
 * @param labelCount how many columns are marked as labels, if any are
 * @returns nothing where it may count, or name what is compared
 */
function withoutNumbering(rows, loneCellOf, labelCount) {
    const [header, ...body] = rows.filter((row) => !loneCellOf(row));
    if (!header || header.slots.length <= FEWEST_LEFT)
        return rows;
    const counted = new Set(body.filter((row) => !isMerged(row)).map(({ slots }) => slots[0]));
    const words = [...counted].map(wordsOf);
    const head = wordsOf(header.slots[0]);
    const mayCount = COUNTS.test(head);
    const without = () => {
        const own = !head && isLettered(header) ? rows.filter((row) => row !== header) : rows;
        return own.map((row) => withoutFirst(row, loneCellOf(row))).filter(saysSomething);
    };
    if (mayCount && (isCounting(words) || (head && words.length > 0 && !words.some(Boolean))))
        return without();
    const mayBeCounted = words.every((word) => !word || IN_ORDER.test(word));
    const isUnsure = (mayCount || MAY_COUNT.test(head)) && words.some(Boolean) && mayBeCounted;
    if (!isUnsure || labelCount === 1)
        return rows;
    return labelCount ? without() : undefined;
}
/** Whether a label stands over the number as well, or one cell over all others: a group. */
const isMerged = ({ slots: [number, label, ...others] }) => label !== undefined && (label === number || label === others.at(-1));
/** A title that stands over the numbers stays. */
function withoutFirst({ element, slots }, lone) {
    const [number, label, ...others] = slots;
    const isTitle = lone !== undefined && !NUMBER.test(wordsOf(lone));
    return { element, slots: [isTitle ? number : label, ...others] };
}
const saysSomething = ({ slots }) => filledCells(slots).length > 0;
const isLettered = ({ slots }) => slots.slice(1).every((cell, index) => wordsOf(cell) === String.fromCharCode(65 + index));
/** Whether rows count on, or from 1 again in a new group; the last ones may be without a number. */
function isCounting(words) {
    let last = 0;
    return words.every((word, index) => {
        const number = Number(NUMBER.exec(word)?.[1] ?? NaN);
        const goesOn = number === last + 1 || number === 1;
        last = number;
        return goesOn || (index > 0 && words.slice(index).join('') === '');
    });
}
/** Numbers of other scripts in those of ours. */
const wordsOf = (cell) => (cell?.heading.words ?? '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

export { withoutNumbering };
//# sourceMappingURL=numbering.js.map
