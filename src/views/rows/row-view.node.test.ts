import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import type { Row } from '../../model/comparison/schema.js';
import { cellWords, columnWords, sectionAround, tableOf } from '../../testing/comparison-page.js';
import { fullDocument, parsed, withValue } from '../../testing/documents.js';
import { byId, type HtmlElement, named, withClass, wordsOf } from '../../testing/html.js';
import { renderPage } from '../../testing/render-page.js';

describe('what is not known', () => {
  const rowsWithout = (cells: Record<string, unknown>) => (row: unknown) => ({
    ...(row as object),
    cells,
  });
  const { sections } = fullDocument();
  const cellRows = sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind !== 'list');

  for (const row of cellRows) {
    it(`is said for each treatment that a ${row.kind} row lacks`, async () => {
      const document = withValue(fullDocument(), '$.sections', [
        { id: 'one', title: 'One', rows: [rowsWithout({})(row)] },
      ]);
      const cells = cellsOf(await renderPage(parsed(document)), row.kind);
      // A timeline has two answers for each.
      assert.equal(cells.length, row.kind === 'timeline' ? 4 : 2);
      for (const cell of cells) assert.equal(cell, 'Not known');
    });
  }

  it('is not looked up among inherited names', async () => {
    for (const row of cellRows) {
      let document: unknown = withValue(fullDocument(), '$.treatments[1].id', 'constructor');
      document = withValue(document, '$.sections', [
        { id: 'one', title: 'One', rows: [rowsWithout({})(row)] },
      ]);
      const { comparison } = parseComparison(document);
      assert.ok(comparison, 'it is shown');
      const cells = cellsOf(await renderPage(comparison), row.kind);
      assert.deepEqual([...new Set(cells)], ['Not known'], row.kind);
    }
  });
});

/** What a page says of each treatment in the only row of a section: what stands under its name. */
function cellsOf(page: HtmlElement, kind: Row['kind']): string[] {
  if (kind === 'text' || kind === 'facts' || kind === 'passages') {
    return named(tableOf(page, 'section-one'), 'td').map(cellWords);
  }
  const section = sectionAround(byId(page, 'section-one'));
  if (kind === 'timeline')
    return named(section, 'tbody')
      .flatMap((body) => named(body, 'td'))
      .map((cell) => wordsOf(cell));
  return withClass(section, 'column').map(columnWords);
}
