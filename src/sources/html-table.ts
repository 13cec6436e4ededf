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
  const names = cellTexts(head).slice(1);
  const ids = names.map((_name, index) => `treatment-${index + 1}`);
  const caption = table.caption?.textContent.trim() ?? '';
  const title = caption === '' ? names.join(' · ') : caption;
  const sections: SectionInput[] = [];
  for (const row of rows) {
    const [label = '', ...values] = cellTexts(row);
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

function cellTexts(row: HTMLTableRowElement | undefined): string[] {
  return [...(row?.cells ?? [])].map((cell) => markup(cell).replace(/\s+/g, ' ').trim());
}

function markup(node: Node): string {
  if (node instanceof HTMLAnchorElement && node.textContent.trim()) {
    return `[${escape(node.textContent.trim())}](${node.href})`;
  }
  if (node.nodeType === Node.TEXT_NODE) return escape(node.nodeValue ?? '');
  return [...node.childNodes].map(markup).join('');
}

function escape(text: string): string {
  return text.replace(/[*[\]\\]/g, '\\$&');
}
