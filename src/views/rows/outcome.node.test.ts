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
import type { Frame } from '../../model/comparison/frames.js';
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

describe('the gap between a treatment and its comparator', () => {
  const trial = async (difference: unknown, frame: Frame = 'gain') => {
    const document = withValue(
      fullDocument(),
      '$.sections[1].rows[0].cells.heat[0].difference',
      difference,
    );
    const page = await renderPage(parsed(document), { frameOf: () => frame });
    const [figure] = withClass(sectionAround(byId(page, 'section-how-well')), 'trial');
    assert.ok(figure);
    return figure;
  };
  const known = { events: 36, low: 22, high: 50, likely: true };
  const gapIn = (figure: HtmlElement) => withClass(figure, 'difference').map((gap) => wordsOf(gap));

  it('is said once, under the numbers of both and over the details of the study', async () => {
    const figure = await trial(known);
    assert.deepEqual(gapIn(figure), ['36 more in 100, likely between 22 and 50']);
    const words = wordsOf(figure);
    const order = ['64 in 100', '28 in 100', '36 more in 100', 'Study details'];
    const places = order.map((part) => words.indexOf(part));
    assert.ok(!places.includes(-1), words);
    assert.deepEqual(
      [...places].sort((one, other) => one - other),
      places,
    );
    assert.equal(words.split('36 more').length, 2);
  });

  it('is turned round with the frame, in words and in the drawing', async () => {
    const figure = await trial(known, 'loss');
    assert.deepEqual(gapIn(figure), ['36 fewer in 100, likely between 22 and 50']);
    const [range] = withClass(figure, 'range');
    assert.deepEqual([range?.attributes.get('x1'), range?.attributes.get('x2')], ['22%', '50%']);
  });

  it('is drawn between marks that stand beside the names', async () => {
    const figure = await trial(known);
    assert.equal(withClass(figure, 'marks').length, 1);
    assert.deepEqual(
      withClass(figure, 'key').map(({ attributes }) => attributes.get('class')),
      ['arm-label key treatment', 'arm-label key comparator'],
    );
  });

  it('is said alone where a rate is a range, which no mark can stand for', async () => {
    const page = await renderPage(parsed(fullDocument()));
    const [, figure] = withClass(sectionAround(byId(page, 'section-how-well')), 'trial');
    assert.deepEqual(gapIn(figure!), [
      '12 more in 100, likely between 3 fewer and 27 more: this may be chance',
    ]);
    assert.deepEqual([...withClass(figure!, 'marks'), ...withClass(figure!, 'key')], []);
  });

  it('is neither said nor drawn where its author does not give it', async () => {
    const figure = await trial(undefined);
    assert.deepEqual(
      [...gapIn(figure), ...withClass(figure, 'marks'), ...withClass(figure, 'key')],
      [],
    );
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
