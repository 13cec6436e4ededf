import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnWords, sectionAround } from '../../testing/comparison-page.js';
import { fullDocument, outcomeRow, parsed, without, withValue } from '../../testing/documents.js';
import {
  ancestors,
  byId,
  elementsIn,
  type HtmlElement,
  withClass,
  wordsOf,
} from '../../testing/html.js';
import { renderPage } from '../../testing/render-page.js';

describe('what is not known', () => {
  it('is said of an outcome without an arm', async () => {
    const document = withValue(fullDocument(), '$.sections[1].rows[0].cells.heat', []);
    const page = await renderPage(parsed(document));
    const [outcome] = withClass(sectionAround(byId(page, 'section-how-well')), 'block');
    const [heat, cold] = withClass(outcome!, 'column').map(columnWords);
    assert.equal(heat, 'Not known');
    assert.match(cold!, /41 to 47 in 100/);
  });
});

describe('the outcomes of a section', () => {
  const outcome = (label: string) => without({ ...outcomeRow(), label }, '$.id');
  const blocks = async (...rows: unknown[]) => {
    const document = withValue(fullDocument(), '$.sections[1].rows', rows);
    const page = await renderPage(parsed(document));
    return withClass(sectionAround(byId(page, 'section-how-well')), 'block');
  };
  /** What hides the charts of a block until it is asked for. */
  const foldIn = (block: HtmlElement) => {
    const charts = withClass(block, 'people');
    assert.equal(charts.length, 4, 'two trials of two arms');
    const folds = charts.map((chart) =>
      ancestors(chart).find((box) => box.name === 'details' && ancestors(box).includes(block)),
    );
    assert.equal(new Set(folds).size, 1, 'all or none');
    return folds[0];
  };

  it('begin with one that stands open; the later ones wait under their labels', async () => {
    const [list] = fullDocument().sections[2]!.rows.slice(1);
    const [first, , second, third] = await blocks(
      outcome('One'),
      list,
      outcome('Two'),
      outcome('Three'),
    );
    assert.equal(foldIn(first!), undefined);
    for (const [block, label] of [
      [second!, 'Two'],
      [third!, 'Three'],
    ] as const) {
      const fold = foldIn(block);
      assert.ok(fold && !fold.attributes.has('open'), 'it begins closed');
      const [summary] = elementsIn(fold);
      assert.equal(summary?.name, 'summary');
      assert.equal(wordsOf(summary), `Show figures: ${label}`);
      assert.ok(wordsOf(fold).includes('By their own account.'), 'what is said under its label');
    }
  });

  it('begin open in each section anew', async () => {
    const rows = [outcome('Elsewhere')];
    const document = withValue(fullDocument(), '$.sections[2].rows', rows);
    const page = await renderPage(parsed(document));
    const [block] = withClass(sectionAround(byId(page, 'section-how-soon')), 'block');
    assert.equal(foldIn(block!), undefined);
  });
});
