import { all, headingOf, one, saying, words } from './queries.js';
import { until } from './until.js';

/** What tests ask of a comparison that is shown. */

export function title(element: Element): string {
  return words(element.shadowRoot?.querySelector('[part~="title"]'));
}

export async function untilTitled(element: Element, wanted: string): Promise<void> {
  await until(
    () => title(element) === wanted,
    `The title became "${title(element)}", not "${wanted}"`,
  );
}

/** The table that a heading names. */
export function tableUnder(element: Element, title: string): HTMLTableElement {
  return one<HTMLTableElement>(element, `table[aria-labelledby="${headingOf(element, title).id}"]`);
}

/** The treatments of a table, in order. */
export function columnsOf(table: HTMLTableElement): string[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map(words);
}

/** The tables of criteria in the document's own sections. */
export function documentTables(element: Element): HTMLTableElement[] {
  return all<HTMLTableElement>(element, '[part~="table"]');
}

/** The treatments of each chart, in order: side by side, or one under the other on an axis. */
export function chartColumns(element: Element): string[][] {
  return all(element, '.columns, .times').map((chart) =>
    [...chart.querySelectorAll('.column > .heading, tbody th')]
      .filter((name) => name.closest('.columns, .times') === chart && !name.closest('.effects'))
      .map(words),
  );
}

/** What stands under a heading that names one row of the document. */
export function blockUnder(element: Element, label: string): HTMLElement {
  const block = headingOf(element, label).closest<HTMLElement>('.block');
  if (!block) throw new Error(`"${label}" names no row that stands by itself`);
  return block;
}

/** What is folded under a heading; nothing where all of it stands open. */
export function foldUnder(element: Element, title: string): HTMLDetailsElement | null {
  const around = headingOf(element, title).closest('section, .block');
  return around?.querySelector<HTMLDetailsElement>(':scope > .folds') ?? null;
}

/** The words for a crisis, with the lines to call. */
export function crisisOf(element: Element): HTMLElement | undefined {
  return all(element, '.crisis')[0];
}

/** What no page can hide, by what it says. */
export function lockedBlocks(element: Element): Record<string, HTMLElement | undefined> {
  return {
    approval: tableUnder(element, 'Is it approved?'),
    'serious risks': tableUnder(element, 'Serious risks'),
    'review date': saying(element, /^.*Last reviewed/),
    disclaimer: saying(element, /It is not medical advice/),
    'crisis line': crisisOf(element),
    offers: saying(element, /^This site offers/),
  };
}
