import { checked, isNew, type Judging, type Told, toldBy } from '../../../check/judge-document.js';
import { comparisonWords } from '../../../i18n/messages.js';
import { findTables, type PageTable } from '../../../sources/html-table/page-tables.js';
import { readTables, tableName } from '../../../sources/html-table/read-tables.js';
import { formRows } from '../../../sources/html-table/table-slots.js';
import { readingFailure } from '../../related/inputs/nesting.js';
import type { Judged } from '../judge.js';
import type { IndexedFinding } from '../told.js';
import { isSayable, limitsOf } from './table-limits.js';
import { type PageTree, pageTree } from './page-tree.js';

/** What comes before a table where an element has it. */
const OTHER_SOURCE = '[src]:not([src=""]),[data-prerendered],:has(> script[type*="json" i])';

/** Judges the tables in elements of a page, as the elements read them; styles and scripts of the page are not there. */
export function judgeTables(file: string, html: string, judging: Judging): Judged[] {
  if (!/<table[\s>]/i.test(html)) return [];
  const tree = treeOf(file, html);
  return [...tree.document.querySelectorAll('treatment-compare')]
    .filter((host) => host.querySelector('table') && !host.matches(OTHER_SOURCE))
    .map((host) => judgeTable(host, file, tree, judging));
}

/** @throws {Failure} if it is too deep */
function treeOf(file: string, html: string): PageTree {
  try {
    return pageTree(html);
  } catch (error) {
    throw readingFailure(file, error);
  }
}

function judgeTable(host: Element, file: string, tree: PageTree, judging: Judging): Judged {
  const language = host.closest('[lang]')?.getAttribute('lang') ?? judging.language;
  const words = comparisonWords.in(language);
  const { comparison, diagnostics, placeIn } = readTables(host, { language, words });
  const byRules = comparison && checked(comparison, diagnostics, judging, undefined);
  // Of locked facts the reader of tables tells how they are written there.
  const found = (byRules?.told ?? []).filter(({ rule }) => rule !== 'locked-facts');
  const rules = found.filter(isSayable).map((told) => ({
    ...told,
    path: placeIn?.(told.path) ?? told.path,
    field: fieldIn(told.path),
  }));
  const limits = comparison ? limitsOf(found, file, judging) : [];
  const placed = placedBy(placesIn(host), tree);
  return {
    title: comparison?.title,
    findings: [...diagnostics.map(toldBy).filter(isNew(rules)), ...limits, ...rules]
      .map(placed)
      .sort((one, other) => one.index - other.index),
    scores: byRules?.scores ?? [],
  };
}

/** The elements of an element that findings name. */
interface Places {
  readonly host: Element;
  readonly cells: ReadonlyMap<string, Element>;
}

function placesIn(host: Element): Places {
  const found = findTables(host);
  const tables: readonly PageTable[] = typeof found === 'string' ? [] : found;
  const signs = { yes: '', no: '' };
  const cells = tables.flatMap(({ rows }, index) =>
    formRows(rows, { report: () => undefined, signs, name: tableName(index, tables) }),
  );
  return {
    host,
    cells: new Map(
      cells.flatMap(({ slots }) =>
        slots.flatMap((cell) => (cell ? [[cell.place, cell.element]] : [])),
      ),
    ),
  };
}

const IN_TABLE = /^table(?: \d+)? row (\d+) column (\d+)$/;
const OF_FACT = /^<(\S+) (data-fact=".*")>$/;

/** Puts what was found where it stands in the text, with the number of the table in the page. */
function placedBy({ host, cells }: Places, { document, startOf }: PageTree) {
  const tables = [...document.querySelectorAll('table')];
  return ({ field = '', ...told }: Told & { readonly field?: string }): IndexedFinding => {
    const { path } = told;
    const [, row, column] = IN_TABLE.exec(path) ?? [];
    const element =
      cells.get(path) ?? factElement(host, path) ?? host.querySelector('table') ?? host;
    const table = element.closest('table');
    const number = table ? tables.indexOf(table) + 1 : 0;
    const inCell = row === undefined ? '' : `, row ${row}, column ${column}`;
    return {
      ...told,
      path: inCell || path === 'table' ? `table ${number}${inCell}${field}` : path,
      index: startOf(element) ?? startOf(host) ?? 0,
    };
  };
}

/** What of a comparison a table has words for, and needs no name there. */
const IN_WORDS = /\.cells\[|\.(?:name|label|title)$/;

/** A field of the document that a table has no place for is named behind the place. */
function fieldIn(path: string): string {
  const field = IN_WORDS.test(path) ? undefined : /[$\]]\.([a-z.]+)$/i.exec(path)?.[1];
  return field === undefined ? '' : `, "${field}"`;
}

function factElement(host: Element, path: string): Element | null {
  const [, tag, fact] = OF_FACT.exec(path) ?? [];
  return tag === undefined ? null : host.querySelector(`${tag}[${fact}]`);
}
