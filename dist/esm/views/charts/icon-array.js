import { nothing, svg, html } from 'lit';
import { fill } from '../../model/fill.js';
import { peopleDrawn } from '../../model/comparison/frequencies.js';
import { naturalFrequency } from '../frequency.js';

/** Room for one person on the grid. */
const WIDTH = 10;
const HEIGHT = 12;
/** A head and shoulders, from the middle of the top of the head. */
const PERSON = 'a2.1 2.1 0 1 0 .01 0zm-3 10.4v-1.8a3 3.2 0 0 1 6 0v1.8z';
const HEAD_TOP = 0.8;
const columnsFor = (per) => (per > 100 ? 40 : 10);
/**
 * `per` people on a grid, filled from the first row on in reading direction: the same grid and order for every
 * arm, so that two arms can be compared by eye. Filled, perhaps and empty differ in shape, not only in colour.
 *
 * Three paths, not a shape for each person: a page has dozens of these.
 */
function iconArray(estimate, per, arm, context) {
    const columns = columnsFor(per);
    const drawn = peopleDrawn(estimate, per);
    const { filled, possible, band } = drawn;
    return html `<svg class="people ${arm}" role="img" aria-label="${description(estimate, drawn, per, context)}" viewBox="-1 -1 ${columns * WIDTH + 2} ${(per / columns) * HEIGHT + 2}"> ${band ? svg `<path class="band" d="${outlinePath(band, columns)}"></path>` : nothing} <path class="filled" d="${peoplePath(0, filled, columns)}"></path> ${possible > 0 ? svg `<path class="possible" d="${peoplePath(filled, filled + possible, columns)}"></path>` : nothing} <path class="empty" d="${peoplePath(filled + possible, per, columns)}"></path> </svg>`;
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

export { iconArray, outlinePath, peoplePath };
//# sourceMappingURL=icon-array.js.map
