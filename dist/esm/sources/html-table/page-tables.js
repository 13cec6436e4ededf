import { TABLE_IN_PARTS, TABLE_NAMES_HIDDEN } from '../../model/diagnostics/catalogue.js';
import { isHidden, styleOf } from '../page/visibility.js';
import { UNSEEN } from './cell-content.js';

/** What is not shown by itself: tables in tables, and what is there for a slot or for nobody. */
const NO_TABLE = 'table table,[slot] table,[aria-hidden="true" i] table,[aria-hidden="true" i]';
/**
 * The tables of an element, with the rows that are shown; a notice where that is not all they say. Copies that scripts
 * make, to hold names of columns or rows in place, are left out; a header that stands in a table of its own is put back on
 * its body.
 */
function findTables(host) {
    if (isShownInParts(host))
        return TABLE_IN_PARTS;
    const all = [...host.querySelectorAll('table')].filter((table) => !table.matches(NO_TABLE));
    const shown = all.filter((table) => !isHidden(table) && table.textContent.trim());
    const open = shown.filter((table) => !isHiddenBelow(table, host));
    if (open.length > 0 && shown.some((table) => !open.includes(table) && saysMore(table, open)))
        return TABLE_IN_PARTS;
    const tables = [open, shown].find(({ length }) => length > 0) ?? all;
    const places = placesIn(host);
    const isCopy = (table, other) => isPartOf(table, other) &&
        ([...table.rows].every(isHeader) ||
            (places.get(table) === places.get(other) && hasNoTitleBut(other, table)));
    const originals = tables.filter((table, index) => !tables.some((other, place) => other !== table && isCopy(table, other) && (place < index || !isCopy(other, table))));
    const joined = joinPieces(originals).map((pieces) => ({
        pieces,
        rows: pieces.flatMap(({ rows }) => [...rows]),
    }));
    if (joined.some(({ rows }) => hidesNames(rows)))
        return TABLE_NAMES_HIDDEN;
    if (host.querySelector(OPENER) && joined.some(({ rows }) => rows.some(isHiddenInBody)))
        return TABLE_IN_PARTS;
    return joined.map(({ pieces, rows }) => ({
        pieces,
        rows: rows.filter((row) => isPlaced(row) && !isForPaging(row)),
    }));
}
/** What leads to the other rows of a table. */
const PAGER = '[class*="paginat" i],[class*="paging" i],[class*="pager" i],[aria-label*="paginat" i]';
const NEXT = ':is([class*="next" i],[rel="next"]):not([class*="disabled" i],[disabled],[aria-disabled="true"])';
/** What else an element holds is for use, not for reading: what a table script adds to its table. */
const CONTROLS = 'input,select,textarea,button,label,form,nav,[role="status" i],[aria-live]';
/** What of an element is neither a table nor read beside it, as a selector. */
const UNREAD = `${UNSEEN},${CONTROLS},${PAGER},[slot]:not([slot=""])`;
/** What a script says of how many rows there are. */
const COUNT = '.dt-info,.dataTables_info,.pagination-info,.pagedisplay';
/** What may show rows that are hidden. */
const OPENER = 'button,[role="button" i]:not([href]),[aria-expanded],[onclick],a[href="#"],a:not([href])';
/** Whether a script shows a part of the rows at a time, so that the others are not there to be read. */
function isShownInParts(host) {
    const all = (selector) => [...host.querySelectorAll(selector)];
    const rows = all('tbody>tr').length;
    return (all(PAGER).some((pager) => !host.contains(pager.closest('tbody')) &&
        (pager.querySelector(NEXT) !== null ||
            [...pager.querySelectorAll('*')].some(({ textContent }) => textContent.trim() === '2'))) ||
        all('input[type="search"]').some(({ value }) => value !== '') ||
        all(COUNT).some(({ textContent }) => (textContent.match(/\d+/g) ?? []).some((count) => Number(count) > rows)));
}
const isForPaging = (row) => row.matches('tfoot>*') && (row.matches(PAGER) || row.querySelector(PAGER) !== null);
/** Whether styles hide an element, or what is around it but not around another. */
function isHiddenBelow(element, other) {
    for (let node = element; node && !node.contains(other); node = node.parentElement)
        if (isHidden(node))
            return true;
    return false;
}
/** What may hide a row. A `<thead>` that is hidden, as for narrow windows, names treatments all the same. */
const boxesOf = (row) => [row, row.parentElement].filter((box) => box?.matches('tr,tbody,tfoot') === true);
const isPlaced = (row) => boxesOf(row).every((box) => styleOf(box).display !== 'none');
const isHiddenInBody = (row) => row.matches('tbody>*') && !isPlaced(row) && row.textContent.trim() !== '';
/** Whether the row that names treatments is hidden, and none is seen that does so instead. */
function hidesNames(rows) {
    const several = rows.filter((row) => filledIn(row).length > 1);
    const seen = several.find((row) => isPlaced(row) && !isHidden(row) && !filledIn(row).every(isHidden));
    return several[0] !== seen && !(seen && isHeader(seen));
}
const filledIn = ({ cells }) => [...cells].filter(({ textContent }) => textContent.trim());
/** Whether a table that is hidden says anything that others do not. */
function saysMore(table, others) {
    const cellsOf = ({ rows }) => [...rows].flatMap((row) => wordsOfRow(row).split(CELL));
    const said = new Set(others.flatMap(cellsOf));
    return cellsOf(table).some((words) => !said.has(words));
}
/** As `NodeFilter` counts them, which Node has not. */
const ELEMENTS_AND_TEXTS = 1 | 4;
/** After how many texts each table of an element stands: a table with words before it is no copy of the one above. */
function placesIn(host) {
    const places = new Map();
    const walker = host.ownerDocument.createTreeWalker(host, ELEMENTS_AND_TEXTS);
    let texts = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeName === 'TABLE')
            places.set(node, texts);
        else if (node.nodeValue?.trim() && !node.parentElement?.closest(`table,${UNREAD}`))
            texts++;
    }
    return places;
}
const hasNoTitleBut = (other, { caption }) => !caption?.textContent.trim() || caption.textContent === other.caption?.textContent;
/** Whether each row of a table stands in a row of another, cell by cell. */
function isPartOf({ rows }, other) {
    const whole = [...other.rows].map(wordsOfRow).join('\n');
    return [...rows].every((row) => whole.includes(wordsOfRow(row)));
}
const CELL = '\u001F';
/** The words of a row on one line, cell by cell. */
const wordsOfRow = ({ cells }) => [...cells].map(({ textContent }) => CELL + textContent.replace(/\s+/g, ' ').trim()).join('') +
    CELL;
function joinPieces(tables) {
    const joined = [];
    for (const table of tables) {
        const last = joined.at(-1);
        if (last && isContinuation(table, last))
            last.push(table);
        else
            joined.push([table]);
    }
    return joined;
}
/** Whether a table without a header is the body below one that has nothing else, or the footer below a body. */
function isContinuation(table, before) {
    const above = before.flatMap(({ rows }) => [...rows]);
    const own = [...table.rows];
    const isBody = above.every(isHeader) && !own.every(isHeader);
    const isFooter = own.every((row) => row.matches('tfoot>*'));
    return (isBody || isFooter) && !table.tHead && columnsOf(above[0]) === columnsOf(own[0]);
}
const isHeader = (row) => row.matches('thead>*') || [...row.cells].every((cell) => cell.matches('th'));
const columnsOf = (row) => [...(row?.cells ?? [])].reduce((sum, { colSpan }) => sum + colSpan, 0);

export { PAGER, UNREAD, boxesOf, findTables, isHiddenBelow, isPartOf, wordsOfRow };
//# sourceMappingURL=page-tables.js.map
