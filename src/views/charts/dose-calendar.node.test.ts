import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phase } from '../../model/comparison/rows/schedule.js';
import { type HtmlElement, readHtml, withClass } from '../../testing/html.js';
import { renderHtml } from '../../testing/render-page.js';
import { doseCalendar } from './dose-calendar.js';

async function draw(...phases: Omit<Phase, 'label'>[]): Promise<HtmlElement> {
  const all = phases.map((phase) => ({ ...phase, label: 'As said' }));
  const [svg] = withClass(readHtml(await renderHtml(doseCalendar(all))), 'calendar');
  assert.ok(svg, 'a drawing');
  return svg;
}

type Mark = readonly [x: number, y: number];

/** The middle of each mark of a kind. */
function marks(svg: HtmlElement, kind: string): Mark[] {
  const data = withClass(svg, kind)[0]?.attributes.get('d') ?? '';
  return [...data.matchAll(/M(-?[\d.]+) (-?[\d.]+)a([\d.]+) /g)].map(([, x, y, radius]) => [
    Math.round((Number(x) + Number(radius)) * 100) / 100,
    Number(y),
  ]);
}

const everyMark = (svg: HtmlElement) =>
  ['days', 'dose', 'maybe'].flatMap((kind) => marks(svg, kind));

/** The mark of each day of each week, in order, from a calendar that has all of them. */
async function grid(): Promise<Mark[][]> {
  const all = marks(await draw({ from: 1, to: 12, days: 7 }), 'dose');
  return Array.from({ length: 12 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

describe('a calendar of doses', () => {
  it('has a column for each of twelve weeks and a place for each of seven days', async () => {
    const all = (await grid()).flat();
    assert.equal(new Set(all.map(String)).size, 84);
    assert.equal(new Set(all.map(([x]) => x)).size, 12);
    assert.equal(new Set(all.map(([, y]) => y)).size, 7);
    const svg = await draw({ from: 1, to: 12, days: 7 });
    const [x, y, width, height] = (svg.attributes.get('viewBox') ?? '').split(' ').map(Number);
    for (const [markX, markY] of all) {
      assert.ok(x! < markX && markX < x! + width!, `${markX}`);
      assert.ok(y! < markY && markY < y! + height!, `${markY}`);
    }
  });

  it('marks the days with a dose, and the others as days', async () => {
    const places = await grid();
    const svg = await draw({ from: 1, to: 12, days: 2 });
    assert.deepEqual(
      marks(svg, 'dose'),
      places.flatMap((week) => [week[0], week[3]]),
    );
    assert.equal(marks(svg, 'days').length, 12 * 5);
    assert.deepEqual(marks(svg, 'maybe'), []);
    assert.deepEqual(withClass(svg, 'unknown'), []);
  });

  it('has one mark for each day, of one kind, in every week that is known', async () => {
    for (const days of [0, 0.5, 1, 2, 3, 6.5, 7]) {
      const svg = await draw({ from: 1, to: 12, days, most: Math.min(7, days + 1.5) });
      const all = everyMark(svg).map(String);
      assert.equal(all.length, 84, `${days}`);
      assert.equal(new Set(all).size, 84, `${days}`);
    }
  });

  it('draws a ring where some people have a dose', async () => {
    const [first] = (await grid()) as [Mark[]];
    const svg = await draw({ from: 1, to: 1, days: 1, most: 2 });
    assert.deepEqual(marks(svg, 'dose'), [first[0]]);
    assert.deepEqual(marks(svg, 'maybe'), [first[3]]);
  });

  it('draws a frame, and no day, over each week for which nothing is set', async () => {
    const svg = await draw({ from: 1, to: 4, days: 1 }, { from: 5, to: 8 });
    const places = await grid();
    assert.equal(everyMark(svg).length, 4 * 7);
    const frames = withClass(svg, 'unknown').map(({ attributes }) =>
      ['x', 'y', 'width', 'height'].map((name) => Number(attributes.get(name))),
    ) as [number, number, number, number][];
    assert.equal(frames.length, 8);
    frames.forEach(([left, top, width, height], index) => {
      for (const [x, y] of places[4 + index]!) {
        assert.ok(left < x && x < left + width && top < y && y < top + height, `${index}`);
      }
    });
  });

  it('is hidden from assistive technology, for its words stand under it', async () => {
    const svg = await draw({ from: 1, to: 12, days: 1 });
    assert.equal(svg.attributes.get('aria-hidden'), 'true');
  });
});
