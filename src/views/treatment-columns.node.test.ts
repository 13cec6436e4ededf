import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertTable, columnsOf, sixTreatments, tableOf } from '../testing/comparison-page.js';
import { elementsIn, named, withClass, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

describe('a choice of treatments', () => {
  it('shows the chosen ones, and no other, in each table and chart of the document', async () => {
    const chosen = sixTreatments.treatments.slice(1, 4);
    const names = chosen.map(({ name, shortName = name }) => shortName);
    const page = await renderPage(sixTreatments, { treatments: chosen });
    assert.deepEqual(columnsOf(tableOf(page, 'section-first-look')), names);
    assertTable(page, tableOf(page, 'section-first-look'), chosen.length);
    const charts = withClass(page, 'columns');
    assert.equal(charts.length, 3, 'outcome, effects and schedule');
    for (const chart of charts) {
      const columns = withClass(chart, 'column');
      assert.deepEqual(
        columns.map((column) => wordsOf(elementsIn(column)[0]!)),
        names,
      );
      assert.deepEqual(
        columns.map(({ attributes }) => attributes.get('class')),
        ['column treatment-2', 'column treatment-3', 'column treatment-4'],
        'each keeps its colour',
      );
    }
    const [times] = withClass(page, 'times');
    assert.deepEqual(
      named(times!, 'tbody').map((body) => wordsOf(named(body, 'th')[0]!)),
      names,
    );
    const groups = named(withClass(page, 'numbers')[0]!, 'tbody').map((body) =>
      wordsOf(named(body, 'th')[0]!),
    );
    assert.deepEqual(
      groups.map((group) => names.find((name) => group.startsWith(name))),
      ['COLD-PACK'],
      'of the chosen, only one has numbers',
    );
  });

  it('says of a treatment that it stands apart only where others stand beside it', async () => {
    const notes = async (count: number) => {
      const treatments = sixTreatments.treatments.slice(0, count);
      return withClass(await renderPage(sixTreatments, { treatments }), 'apart-note').length;
    };
    assert.equal(await notes(1), 0);
    assert.equal(await notes(2), 4, 'two treatments, an outcome and effects');
    assert.equal(await notes(6), 12);
  });
});
