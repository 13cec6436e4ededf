import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from '../model/comparison/schema.js';
import {
  assertTable,
  LOCKED_ANCHORS,
  minimal,
  shownComparisons,
  tableOf,
} from '../testing/comparison-page.js';
import { elementsIn, type HtmlElement, named, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    it('has tables that a screen reader can follow', async () => {
      const page = await renderPage(comparison);
      for (const table of named(page, 'table')) {
        if (table.attributes.has('aria-labelledby'))
          assertTable(page, table, comparison.treatments.length);
        else assertChartTable(table);
      }
      const locked = LOCKED_ANCHORS.filter(() => comparison !== minimal);
      for (const anchor of [...locked, ...sectionsWithTable(comparison)])
        assertTable(page, tableOf(page, anchor), comparison.treatments.length);
    });
  });
}

/** A table that is a chart, or stands for one: named by its caption, each column and row by its head. */
function assertChartTable(table: HtmlElement): void {
  const [caption, ...parts] = elementsIn(table);
  assert.equal(caption?.name, 'caption');
  assert.match(wordsOf(caption), /\S/);
  const isShown = ({ attributes }: HtmlElement) => attributes.get('aria-hidden') !== 'true';
  const heads = named(table, 'thead').flatMap((head) =>
    named(head, 'tr').filter(isShown).flatMap(elementsIn),
  );
  assert.ok(heads.length > 1, 'a head for each column');
  for (const head of heads) {
    assert.equal(head.name, 'th');
    assert.equal(head.attributes.get('scope'), 'col');
    assert.match(wordsOf(head), /\S/);
  }
  for (const body of parts.filter(({ name }) => name === 'tbody')) {
    for (const row of elementsIn(body)) {
      const cells = elementsIn(row);
      const width = cells.reduce(
        (sum, { attributes }) => sum + Number(attributes.get('colspan') ?? 1),
        0,
      );
      assert.equal(width, heads.length, wordsOf(row));
      for (const cell of cells) assert.match(wordsOf(cell), /\S/, 'no cell is blank');
      const [first, ...rest] = cells;
      if (rest.length > 0) {
        assert.equal(first?.name, 'th');
        assert.equal(first.attributes.get('scope'), 'row');
        for (const { name } of rest) assert.equal(name, 'td');
      } else if (first?.name === 'th') {
        assert.equal(first.attributes.get('scope'), 'rowgroup');
        assert.equal(elementsIn(body)[0], row, 'the name of a group stands before its rows');
      }
    }
  }
}

/** The headings of the sections that have rows with a cell for each treatment. */
function sectionsWithTable({ sections }: Comparison): string[] {
  return sections
    .filter(({ rows }) =>
      rows.some(({ kind }) => kind === 'text' || kind === 'facts' || kind === 'passages'),
    )
    .map(({ id }) => `section-${id}`);
}
