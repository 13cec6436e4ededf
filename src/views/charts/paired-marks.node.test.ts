import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Difference } from '../../model/comparison/rows/outcome.js';
import { type HtmlElement, readHtml, withClass } from '../../testing/html.js';
import { renderHtml } from '../../testing/render-page.js';
import { pairedMarks } from './paired-marks.js';
import fc from '../../testing/fast-check.js';

async function draw(events: number, comparator: number, per = 100) {
  const svg = readHtml(await renderHtml(pairedMarks({ events, comparator }, per)));
  const at = (kind: string, name: string) => {
    const value = withClass(svg, kind)[0]?.attributes.get(name) ?? '';
    assert.match(value, /^[\d.]+%$/, `${kind} ${name}`);
    return Number.parseFloat(value);
  };
  return {
    svg: svg.children.find((child): child is HtmlElement => typeof child !== 'string'),
    treatment: at('treatment', 'cx'),
    comparator: at('comparator', 'cx'),
    gap: [at('gap', 'x1'), at('gap', 'x2')],
  };
}

describe('the marks of two rates', () => {
  it('stand each at its share of everyone, with a line between them', async () => {
    const { treatment, comparator, gap } = await draw(28, 9);
    assert.deepEqual([treatment, comparator, gap], [28, 9, [9, 28]]);
    const thousand = await draw(64, 1000, 1000);
    assert.deepEqual([thousand.treatment, thousand.comparator], [6.4, 100]);
    const ends = await draw(0, 100);
    assert.deepEqual([ends.treatment, ends.comparator], [0, 100]);
  });

  it('are within a tenth of a hundredth of the rate, on the side it is on', async () => {
    const rate = fc.double({ min: 0, max: 100, noNaN: true });
    await fc.assert(
      fc.asyncProperty(rate, rate, async (events, comparator) => {
        const drawn = await draw(events, comparator);
        assert.ok(Math.abs(drawn.treatment - events) <= 0.0501, `${drawn.treatment}`);
        assert.ok(Math.abs(drawn.comparator - comparator) <= 0.0501, `${drawn.comparator}`);
        if (events > comparator) assert.ok(drawn.treatment >= drawn.comparator);
        if (events < comparator) assert.ok(drawn.treatment <= drawn.comparator);
      }),
    );
  });

  it('stay on their line where a document has more events than people', async () => {
    assert.equal((await draw(400, 3)).treatment, 100);
    assert.equal((await draw(3, 101)).comparator, 100);
  });

  describe('with a difference', () => {
    const rangeOf = async (difference: Difference, per = 100) => {
      const template = pairedMarks({ events: 0.28 * per, comparator: 0.09 * per, difference }, per);
      const lines = withClass(readHtml(await renderHtml(template)), 'range');
      return lines.map(({ attributes }) => [attributes.get('x1'), attributes.get('x2')]);
    };

    it('have its interval from the mark of the comparator on, with a stroke at each end', async () => {
      const range = [
        ['14%', '34.5%'],
        ['14%', '14%'],
        ['34.5%', '34.5%'],
      ];
      assert.deepEqual(await rangeOf({ events: 19, low: 5, high: 25.5 }), range);
      assert.deepEqual(await rangeOf({ events: 190, low: 50, high: 255 }, 1000), range);
    });

    it('have it on both sides where it crosses none, and no further than the line', async () => {
      assert.deepEqual((await rangeOf({ low: -4, high: 40 }))[0], ['5%', '49%']);
      assert.deepEqual((await rangeOf({ low: -40, high: 99 }))[0], ['0%', '100%']);
    });

    it('have none where only the number is known', async () => {
      assert.deepEqual(await rangeOf({ events: 19 }), []);
      assert.deepEqual(await rangeOf({ events: 19, low: 5 }), []);
    });
  });

  it('are hidden from assistive technology, for their numbers stand beside them', async () => {
    const { svg } = await draw(28, 9);
    assert.equal(svg?.name, 'svg');
    assert.equal(svg.attributes.get('aria-hidden'), 'true');
  });
});
