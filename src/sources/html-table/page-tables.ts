import { isHidden } from '../page/visibility.js';

/** A table as its author wrote it, in whichever pieces a script has laid it out. */
export interface PageTable {
  readonly pieces: readonly [HTMLTableElement, ...HTMLTableElement[]];
  readonly rows: readonly HTMLTableRowElement[];
}

/** What is not shown by itself: tables in tables, and what is there for a slot or for nobody. */
const NO_TABLE = 'table table,[slot] table,[aria-hidden="true" i] table,[aria-hidden="true" i]';

/**
 * The tables of an element; nothing where a script shows them a part at a time. Copies that scripts make, to hold names
 * of columns or rows in place, are left out; a header that stands in a table of its own is put back on its body.
 */
export function findTables(host: Element): PageTable[] | undefined {
  if (isShownInParts(host)) return undefined;
  const all = [...host.querySelectorAll('table')].filter((table) => !table.matches(NO_TABLE));
  const seen = all.filter((table) => !isHidden(table) && table.textContent.trim());
  const tables = seen.length > 0 ? seen : all;
  const originals = tables.filter(
    (table, index) =>
      !tables.some(
        (other, place) =>
          other !== table && isPartOf(table, other) && (place < index || !isPartOf(other, table)),
      ),
  );
  return joinPieces(originals).map((pieces) => ({
    pieces,
    rows: pieces.flatMap(({ rows }) => [...rows]),
  }));
}

/** What leads to the other rows of a table. */
export const PAGER =
  '[class*="paginat" i],[class*="paging" i],[class*="pager" i],[aria-label*="paginat" i]';
const NEXT =
  ':is([class*="next" i],[rel="next"]):not([class*="disabled" i],[disabled],[aria-disabled="true"])';

/** Whether a script shows a part of the rows at a time, so that the others are not there to be read. */
const isShownInParts = (host: Element): boolean =>
  [...host.querySelectorAll(PAGER)].some(
    (pager) =>
      !pager.closest('table') &&
      (pager.querySelector(NEXT) !== null ||
        [...pager.querySelectorAll('*')].some(({ textContent }) => textContent.trim() === '2')),
  );

/** Whether each row of a table stands in a row of another, cell by cell. */
export function isPartOf(
  { rows }: HTMLTableElement,
  other: Pick<PageTable, 'rows'> | HTMLTableElement,
): boolean {
  const whole = [...other.rows].map(wordsOfRow).join('\n');
  return [...rows].every((row) => whole.includes(wordsOfRow(row)));
}

const CELL = '\u001F';

/** The words of a row on one line, cell by cell. */
export const wordsOfRow = ({ cells }: HTMLTableRowElement): string =>
  [...cells].map(({ textContent }) => CELL + textContent.replace(/\s+/g, ' ').trim()).join('') +
  CELL;

type Pieces = [HTMLTableElement, ...HTMLTableElement[]];

function joinPieces(tables: readonly HTMLTableElement[]): Pieces[] {
  const joined: Pieces[] = [];
  for (const table of tables) {
    const last = joined.at(-1);
    if (last && isContinuation(table, last)) last.push(table);
    else joined.push([table]);
  }
  return joined;
}

/** Whether a table without a header is the body below one that has nothing else, or the footer below a body. */
function isContinuation(table: HTMLTableElement, before: Pieces): boolean {
  const above = before.flatMap(({ rows }) => [...rows]);
  const own = [...table.rows];
  const isBody = above.every(isHeader) && !own.every(isHeader);
  const isFooter = own.every((row) => row.matches('tfoot>*'));
  return (isBody || isFooter) && !table.tHead && columnsOf(above[0]) === columnsOf(own[0]);
}

const isHeader = (row: HTMLTableRowElement): boolean =>
  row.matches('thead>*') || [...row.cells].every((cell) => cell.matches('th'));

const columnsOf = (row?: HTMLTableRowElement): number =>
  [...(row?.cells ?? [])].reduce((sum, { colSpan }) => sum + colSpan, 0);
