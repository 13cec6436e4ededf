/** Comparisons whose pages are tested, and where things stand on such a page. For tests in Node. */
import assert from 'node:assert/strict';
import { type Messages, messagesOf } from '../i18n/messages.js';
import type { Comparison } from '../model/comparison/schema.js';
import { builtInComparisons } from './built-in-comparisons.js';
import { fullDocument, minimalDocument, parsed, treatment } from './documents.js';
import { ancestors, byId, type HtmlElement, named, wordsOf } from './html.js';

export const sixTreatments = parsed({
  ...fullDocument(),
  treatments: ['heat', 'cold-pack', 'rest', 'swim', 'yoga', 'massage'].map((id) =>
    treatment(id, id.toUpperCase()),
  ),
});
export const full = parsed(fullDocument());
export const minimal = parsed(minimalDocument());

/** Every built-in comparison, and documents with more and with less in them. */
export const shownComparisons: readonly (readonly [name: string, comparison: Comparison])[] = [
  ...builtInComparisons,
  ['a document with every field', full],
  ['a document with hardly any field', minimal],
  ['six treatments', sixTreatments],
];

export const LOCKED_ANCHORS = ['approval', 'serious-risks'];

export const wordsAround = ({ lang = 'en', messages }: Comparison): Messages =>
  messagesOf(lang, messages);

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function sectionAround(title: HtmlElement): HtmlElement {
  const section = ancestors(title).find(({ name }) => name === 'section');
  assert.ok(section, 'a section around it');
  return section;
}

export function tablesOf(page: HtmlElement, anchor: string): HtmlElement[] {
  return named(page, 'table').filter(
    ({ attributes }) => attributes.get('aria-labelledby') === anchor,
  );
}

export function tableOf(page: HtmlElement, anchor: string): HtmlElement {
  const [table] = tablesOf(page, anchor);
  assert.ok(table, `a table of ${anchor}`);
  return table;
}

export function columnsOf(table: HtmlElement): string[] {
  return named(table, 'thead').flatMap((head) =>
    named(head, 'th')
      .slice(1)
      .map((column) => wordsOf(column)),
  );
}

/** What a cell says beside the name of its treatment, which only a card shows. */
export function cellWords(cell: HtmlElement): string {
  return wordsOf(cell, ({ attributes }) => attributes.get('class') === 'treatment-label');
}

/** What a column says beside the name of its treatment, and that it stands by itself. */
export function columnWords(column: HtmlElement): string {
  return wordsOf(
    column,
    ({ name, attributes }) =>
      /^h\d$/.test(name) || attributes.get('class')?.split(' ')[0] === 'apart-note',
  );
}

/** Fails where a table of treatments is not one that a screen reader can follow. */
export function assertTable(page: HtmlElement, table: HtmlElement, columns: number): void {
  assert.match(wordsOf(byId(page, table.attributes.get('aria-labelledby') ?? '')), /\S/);
  assert.equal(table.attributes.get('role'), 'table');
  const heads = named(table, 'thead').flatMap((head) => named(head, 'th'));
  assert.equal(heads.length, columns + 1);
  for (const head of heads) {
    assert.equal(head.attributes.get('scope'), 'col');
    assert.equal(head.attributes.get('role'), 'columnheader');
    assert.match(wordsOf(head), /\S/);
  }
  for (const row of named(table, 'tbody').flatMap((body) => named(body, 'tr'))) {
    const [head, ...cells] = row.children.filter((child) => typeof child !== 'string');
    assert.equal(head?.name, 'th');
    assert.equal(head.attributes.get('scope'), 'row');
    assert.match(wordsOf(head), /\S/);
    assert.equal(cells.length, columns);
    for (const cell of cells) {
      assert.equal(cell.name, 'td');
      assert.match(cellWords(cell), /\S/, 'no cell is blank');
    }
  }
}
