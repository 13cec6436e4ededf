import { nothing, svg, html } from 'lit';
import { fill } from '../../model/fill.js';
import { peopleDrawn } from '../../model/comparison/frequencies.js';
import { naturalFrequency } from '../frequency.js';
import { sequence, copies } from '../sequence.js';

/** Room for one person on the grid. */
const WIDTH = 10;
const HEIGHT = 12;
/** A head and shoulders, from the middle of the top of the head. */
const PERSON = 'a2.1 2.1 0 1 0 .01 0zm-3 10.4v-1.8a3 3.2 0 0 1 6 0v1.8z';
const HEAD_TOP = 0.8;
const columnsFor = (per) => (per > 100 ? 40 : 10);
/** The grid that `per` people stand on: people in a row, and the size of the whole in units of its drawing. */
function gridOf(per) {
    const columns = columnsFor(per);
    return { columns, width: columns * WIDTH, height: (per / columns) * HEIGHT };
}
/**
 * `per` people on a grid, filled from the first row on in reading direction: the same grid and order for every
 * arm, so that two arms can be compared by eye. Filled, perhaps and empty differ in shape, not only in colour.
 *
 * Put together from the pieces of `peoplePieces`, which stand once in an element: a page has dozens of these.
 */
function iconArray(estimate, per, arm, context) {
    const { columns, width, height } = gridOf(per);
    const drawn = peopleDrawn(estimate, per);
    const { filled, possible, band } = drawn;
    return html `<svg class="people ${arm}" role="img" aria-label="${description(estimate, drawn, per, context)}" viewBox="-1 -1 ${width + 2} ${height + 2}">${sequence([
        ...(band ? [svg `<path class="band" d="${outlinePath(band, columns)}"></path>`] : []),
        copies(USE, [
            ...people('filled', 0, filled, columns),
            ...people('possible', filled, filled + possible, columns),
            ...people('empty', filled + possible, per, columns),
        ], svg),
    ])}</svg>`;
}
/** The pieces that the icon arrays of some rows are put together from. */
const piecesOfRows = (rows) => peoplePieces(rows.flatMap((row) => (row.kind === 'outcome' ? row.per : [])));
/** The pieces that icon arrays are put together from, for each number of people that is drawn. */
function peoplePieces(pers) {
    const grids = [...new Set([...pers].map(columnsFor))];
    if (grids.length === 0)
        return nothing;
    const pieces = grids.flatMap((columns) => [...RUNS, ...BLOCKS.map((rows) => rows * columns)].map((count) => svg `<path id="${pieceId(count, columns)}" d="${peoplePath(0, count, columns)}"></path>`));
    return html `<svg class="pieces" aria-hidden="true"><defs>${sequence(pieces)}</defs></svg>`;
}
/** People within a row, as pieces have them. */
const RUNS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Whole rows, as pieces have them, the largest first. */
const BLOCKS = [8, 4, 2, 1];
const pieceId = (count, columns) => `people-${count}-by-${columns}`;
/** What draws a piece, around its kind, its id and its place. */
const USE = ['<use class="', '" href="#', '" x="', '" y="', '"></use>'];
/** The people from one index to another, piece by piece: the values of `USE`. */
function people(kind, from, to, columns) {
    const pieces = [];
    for (let index = from; index < to;) {
        const count = longestPiece(index, to, columns);
        const x = (index % columns) * WIDTH;
        const y = Math.floor(index / columns) * HEIGHT;
        pieces.push([kind, pieceId(count, columns), x, y]);
        index += count;
    }
    return pieces;
}
/** How many of the people from one index to another the first piece can have. */
function longestPiece(from, to, columns) {
    const column = from % columns;
    const left = to - from;
    if (column > 0 || left < columns)
        return Math.min(RUNS.length, columns - column, left);
    return columns * (BLOCKS.find((rows) => rows * columns <= left) ?? 1);
}
function description(estimate, { band }, per, context) {
    const { messages, formats } = context;
    const picture = fill(messages.picture, { number: naturalFrequency(estimate, per, context) });
    if (!band || estimate.events === undefined)
        return picture;
    return `${picture} ${fill(messages.pictureBand, {
        low: formats.number(band.from),
        high: formats.number(band.to),
    })}`;
}
/** The people from one index to another, as path data. */
function peoplePath(from, to, columns) {
    let data = '';
    for (let index = from; index < to; index++) {
        const x = (index % columns) * WIDTH + WIDTH / 2;
        const y = Math.floor(index / columns) * HEIGHT + HEAD_TOP;
        data += `M${x} ${y}${PERSON}`;
    }
    return data;
}
/** A line around the people from one index to another, which may begin and end within a row. */
function outlinePath({ from, to }, columns) {
    const [firstRow, lastRow] = [Math.floor(from / columns), Math.floor((to - 1) / columns)];
    const left = (from % columns) * WIDTH;
    const right = (((to - 1) % columns) + 1) * WIDTH;
    const [top, bottom] = [firstRow * HEIGHT, (lastRow + 1) * HEIGHT];
    if (firstRow === lastRow)
        return `M${left} ${top}H${right}V${bottom}H${left}z`;
    const edge = columns * WIDTH;
    return `M${left} ${top}H${edge}V${bottom - HEIGHT}H${right}V${bottom}H0V${top + HEIGHT}H${left}z`;
}

export { gridOf, iconArray, outlinePath, peoplePath, peoplePieces, piecesOfRows };
//# sourceMappingURL=icon-array.js.map
