import type { ComparisonInput } from '../model/schema.js';

type SectionInput = ComparisonInput['sections'][number];
type Cells = Record<string, string>;

/** A table that an author wrote as the content of the element. */
export function childTable(host: Element): HTMLTableElement | undefined {
  return host.querySelector('table') ?? undefined;
}

/**
 * Reads a table as a comparison: the first row names the treatments, the first cell of each further row
 * is its label, and a row of one cell begins a section. Links are kept; all else is text.
 * @param language of the table's words
 */
export function readTable(table: HTMLTableElement, language: string): ComparisonInput {
  const [head, ...rows] = [...table.rows];
  const names = cellsOf(head)
    .slice(1)
    .map((cell) => cellText(cell, plainWords));
  const ids = names.map((_name, index) => `treatment-${index + 1}`);
  const caption = table.caption?.textContent.trim() ?? '';
  const title = caption === '' ? names.join(' · ') : caption;
  const sections: SectionInput[] = [];
  for (const row of rows) {
    const [first, ...others] = cellsOf(row);
    const label = first ? cellText(first, plainWords) : '';
    const values = others.map((cell) => cellText(cell, markup));
    if (values.length === 0 || sections.length === 0) {
      sections.push({
        id: `section-${sections.length + 1}`,
        title: values.length === 0 ? label : title,
        rows: [],
      });
    }
    if (values.length > 0) {
      sections.at(-1)?.rows.push({ kind: 'text', label, cells: toCells(ids, values) });
    }
  }
  return {
    id: 'table',
    lang: language,
    title,
    treatments: names.map((name, index) => ({ id: ids[index] ?? '', name })),
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

/** An empty cell is left out, and so shown as "not known". */
function toCells(ids: readonly string[], values: readonly string[]): Cells {
  const cells: Cells = {};
  ids.forEach((id, index) => {
    const value = values[index];
    if (value) cells[id] = value;
  });
  return cells;
}

type Reader = (text: Text | HTMLAnchorElement) => string;

function cellsOf(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  return [...(row?.cells ?? [])];
}

function cellText(cell: HTMLTableCellElement, reader: Reader): string {
  return wordsOf(cell, reader).replace(/\s+/g, ' ').trim();
}

const plainWords: Reader = ({ textContent }) => textContent;

const markup: Reader = (node) =>
  node instanceof Text ? escape(node.data) : `[${escape(node.textContent.trim())}](${node.href})`;

const UNSEEN = 'script,style,template';
const BLOCKS = 'br,p,div,li,ul,ol,dt,dd,tr,td,th,h1,h2,h3,h4,h5,h6';

/** The words as they are seen: without scripts, and with a space between blocks. */
function wordsOf(node: Node, reader: Reader): string {
  if (node instanceof Text) return reader(node);
  if (!(node instanceof Element) || node.matches(UNSEEN)) return '';
  if (node instanceof HTMLAnchorElement && node.textContent.trim()) return reader(node);
  const words = [...node.childNodes].map((child) => wordsOf(child, reader)).join('');
  return node.matches(BLOCKS) ? ` ${words} ` : words;
}

function escape(text: string): string {
  return text.replace(/[*[\]\\]/g, '\\$&');
}
