import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Span } from '../../model/comparison/rows/timeline.js';
import { TimeScale } from '../../model/comparison/time-scale.js';
import { fullDocument, parsed } from '../../testing/documents.js';
import { type HtmlElement, named, readHtml, withClass, wordsOf } from '../../testing/html.js';
import { contextOf, renderHtml } from '../../testing/render-page.js';
import { timeAxis, timeBar } from './time-bar.js';

const context = contextOf(parsed(fullDocument()));
const halfYear = new TimeScale([]);

async function draw(
  timing: Parameters<typeof timeBar>[0],
  scale: TimeScale = halfYear,
): Promise<HtmlElement> {
  return readHtml(await renderHtml(timeBar(timing, scale)));
}

/** Where a piece of the bar begins and ends; `undefined` where it is not there. */
function piece(svg: HtmlElement, kind: string): [string, string] | undefined {
  const [line] = withClass(svg, kind);
  return line && [line.attributes.get('x1') ?? '', line.attributes.get('x2') ?? ''];
}

const onset: Span = { from: 12, to: 24, unit: 'hour' };
const duration: Span = { from: 7, to: 30.4375, unit: 'day' };

describe('a bar of time', () => {
  it('goes from some to holding to wearing off, with no gap between', async () => {
    const svg = await draw({ onset, duration });
    assert.deepEqual(piece(svg, 'some'), ['12.5%', '25%']);
    assert.deepEqual(piece(svg, 'holds'), ['25%', '50%']);
    assert.deepEqual(piece(svg, 'wears'), ['50%', '75%']);
    assert.equal(withClass(svg, 'begins')[0]?.attributes.get('cx'), '12.5%');
    assert.deepEqual(piece(svg, 'ends'), ['75%', '75%']);
  });

  it('holds to the end of the axis where the treatment goes on', async () => {
    const svg = await draw({ onset, ongoing: true });
    assert.deepEqual(piece(svg, 'holds'), ['25%', '100%']);
    assert.equal(piece(svg, 'wears'), undefined);
    assert.equal(piece(svg, 'ends'), undefined);
  });

  it('does not hold where nobody knows how long', async () => {
    for (const ongoing of [undefined, false]) {
      const svg = await draw({ onset, ongoing });
      assert.deepEqual(piece(svg, 'some'), ['12.5%', '25%']);
      for (const kind of ['holds', 'wears', 'ends'])
        assert.equal(piece(svg, kind), undefined, kind);
    }
  });

  it('does not begin where nobody knows when', async () => {
    const svg = await draw({ duration });
    for (const kind of ['some', 'holds']) assert.equal(piece(svg, kind), undefined, kind);
    assert.deepEqual(withClass(svg, 'begins'), []);
    assert.deepEqual(piece(svg, 'wears'), ['50%', '75%']);
    assert.equal(piece(await draw({ ongoing: true }), 'holds'), undefined);
  });

  it('has no piece without length, and none that goes backwards', async () => {
    const point = await draw({
      onset: { from: 1, unit: 'day' },
      duration: { from: 2, unit: 'hour' },
    });
    for (const kind of ['some', 'holds', 'wears'])
      assert.equal(piece(point, kind), undefined, kind);
    assert.equal(withClass(point, 'begins').length, 1, 'it still has a beginning');
    assert.equal(withClass(point, 'ends').length, 1, 'and an end');
  });

  it('stays on a longer axis where longer times stand beside it', async () => {
    const year = new TimeScale([{ from: 12, unit: 'month' }]);
    const svg = await draw({ onset, duration: { from: 12, unit: 'month' } }, year);
    assert.deepEqual(piece(svg, 'holds'), ['25%', '100%']);
  });

  it('has a line at the start of each quarter, as the axis has a name', async () => {
    const svg = await draw({ onset });
    assert.deepEqual(
      withClass(svg, 'step').map(({ attributes }) => attributes.get('x1')),
      ['0%', '25%', '50%', '75%'],
    );
  });

  it('is hidden from assistive technology, for its words stand above it', async () => {
    const [svg] = named(await draw({ onset, duration }), 'svg');
    assert.equal(svg?.attributes.get('aria-hidden'), 'true');
  });
});

describe('the axis of time', () => {
  const labels = async (scale: TimeScale) =>
    named(readHtml(await renderHtml(timeAxis(scale, context))), 'li').map((item) => wordsOf(item));

  it('names its quarters in order, and its end', async () => {
    assert.deepEqual(await labels(halfYear), ['Hours', 'Days', 'Weeks', 'Months', '6 months']);
  });

  it('names the end that it has', async () => {
    const year = new TimeScale([{ from: 52, unit: 'week' }]);
    assert.equal((await labels(year)).at(-1), '12 months');
  });
});
