const childrenOf = (element: Element, ...tags: readonly string[]): Element[] =>
  [...element.children].filter(({ localName }) => tags.includes(localName));

const firstOf = (element: Element, tag: string): Element | null =>
  childrenOf(element, tag)[0] ?? null;

/** Those of headers first, those of footers last. */
function rowsOf(table: Element): Element[] {
  const inside = (...tags: readonly string[]) =>
    childrenOf(table, ...tags).flatMap((child) =>
      child.localName === 'tr' ? child : childrenOf(child, 'tr'),
    );
  return [...inside('thead'), ...inside('tbody', 'tr'), ...inside('tfoot')];
}

function spanOf(cell: Element, name: string, least: number, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span >= least ? Math.min(span, most) : 1;
}

type Members = Readonly<Record<string, (element: Element) => unknown>>;

const CELL: Members = {
  cellIndex: (cell) => (cell.parentElement ? cellsOf(cell.parentElement).indexOf(cell) : -1),
  colSpan: (cell) => spanOf(cell, 'colspan', 1, 1000),
  rowSpan: (cell) => spanOf(cell, 'rowspan', 0, 65_534),
};

const cellsOf = (row: Element): Element[] => childrenOf(row, 'td', 'th');

/** What HTML says of elements in tables, and linkedom leaves out, by their tags. */
const MEMBERS: ReadonlyMap<string, Members> = new Map<string, Members>([
  [
    'table',
    {
      caption: (table) => firstOf(table, 'caption'),
      tHead: (table) => firstOf(table, 'thead'),
      rows: rowsOf,
    },
  ],
  ['thead', { rows: (header) => childrenOf(header, 'tr') }],
  ['tr', { cells: cellsOf }],
  ['td', CELL],
  ['th', CELL],
  [
    'input',
    {
      checked: (input) => input.hasAttribute('checked'),
      indeterminate: () => false,
      type: (input) => input.getAttribute('type')?.toLowerCase() ?? 'text',
      value: (input) => input.getAttribute('value') ?? '',
    },
  ],
  ['option', { label: (option) => option.getAttribute('label') ?? option.textContent.trim() }],
]);

/** Gives an element what a browser gives it. */
export function addTableMembers(element: Element): void {
  for (const [name, read] of Object.entries(MEMBERS.get(element.localName) ?? {}))
    Object.defineProperty(element, name, { get: () => read(element) });
}
