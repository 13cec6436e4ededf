/** What stands over a column that only counts, in some languages; most often nothing. */
const COUNTS = /^(?:#|№|n(?:o|r|º|°|\.º|úm|um)?\.?|number|nummer|número|numéro|رقم|م)?$/i;
const NUMBER = /^\(?0*(\d{1,4})[.):]?$/;
/** A column of labels and two treatments have to be left. */
const FEWEST_LEFT = 3;
/**
 * Leaves a first column out that only counts its rows: 1, 2, 3.
 *
 * @param loneCellOf the cell of a row that stands alone, which counts nothing
 */
function withoutNumbering(rows, loneCellOf) {
    const [header, ...body] = rows.filter((row) => !loneCellOf(row));
    if ((header?.slots.length ?? 0) <= FEWEST_LEFT || body.length < 2)
        return rows;
    if (!COUNTS.test(wordsOf(header?.slots[0])) || !isCounting(body))
        return rows;
    return rows.map(({ element, slots }) => ({ element, slots: slots.slice(1) }));
}
/** Whether rows count on, or from 1 again in a new group. */
function isCounting(rows) {
    let last = 0;
    return rows.every(({ slots: [cell, next] }) => {
        const number = Number(NUMBER.exec(wordsOf(cell))?.[1] ?? NaN);
        const goesOn = cell !== next && (number === last + 1 || number === 1);
        last = number;
        return goesOn;
    });
}
/** Numbers of other scripts in those of ours. */
const wordsOf = (cell) => (cell?.heading.words ?? '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

export { withoutNumbering };
//# sourceMappingURL=numbering.js.map
