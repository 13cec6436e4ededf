import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import type { Estimate } from '../../model/comparison/rows/outcome.js';
import { fullDocument, parsed } from '../../testing/documents.js';
import { type HtmlElement, named, readHtml, withClass } from '../../testing/html.js';
import { contextOf, renderHtml } from '../../testing/render-page.js';
import { iconArray, outlinePath, peoplePath, peoplePieces } from './icon-array.js';
import fc from '../../testing/fast-check.js';

const context = contextOf(parsed(fullDocument()));

type Arm = 'treatment' | 'comparator';
type Kind = 'filled' | 'possible' | 'empty';
type Point = readonly [x: number, y: number];

async function draw(estimate: Estimate, per: number, arm: Arm = 'treatment'): Promise<HtmlElement> {
  const root = readHtml(await renderHtml(iconArray(estimate, per, arm, context)));
  const [svg] = withClass(root, 'people');
  assert.ok(svg, 'a drawing');
  return svg;
}

const sheet = readHtml(await renderHtml(html`${peoplePieces([100, 1000])}`));
const pieces = new Map(
  named(sheet, 'path').map(({ attributes }) => [
    `#${attributes.get('id')}`,
    attributes.get('d') ?? '',
  ]),
);

/** The pieces that draw people in one way, and how far each is moved. */
function piecesIn(svg: HtmlElement, kind: Kind): (readonly [data: string, place: Point])[] {
  return withClass(svg, kind).map(({ attributes }) => {
    const data = pieces.get(attributes.get('href') ?? '');
    assert.ok(data, attributes.get('href'));
    return [data, [Number(attributes.get('x')), Number(attributes.get('y'))]];
  });
}

const moved = ([x, y]: Point, [right, down]: Point): Point => [
  Math.round((x + right) * 10) / 10,
  Math.round((y + down) * 10) / 10,
];

/** Where each person stands: the point at which the drawing of each begins. */
function placesOf(svg: HtmlElement, kind: Kind): Point[] {
  return piecesIn(svg, kind).flatMap(([data, by]) => places(data).map((place) => moved(place, by)));
}

function places(data: string): Point[] {
  return [...data.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Every point that a path is drawn through, arcs sampled, so that nothing it paints lies far outside of them. */
function pointsOf(data: string): Point[] {
  const points: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const n = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const before: Point = [x, y];
    if (command === 'M') [x, y] = [n[0]!, n[1]!];
    else if (command === 'm') [x, y] = [x + n[0]!, y + n[1]!];
    else if (command === 'h') x += n[0]!;
    else if (command === 'v') y += n[0]!;
    else if (command === 'z') [x, y] = [startX, startY];
    else if (command === 'a') {
      [x, y] = [x + n[5]!, y + n[6]!];
      points.push(...arc(before, [x, y], n[0]!, n[1]!, n[3] === 1, n[4] === 1));
    } else throw new Error(`Not read: ${command}`);
    if (command.toLowerCase() === 'm') [startX, startY] = [x, y];
    points.push([x, y]);
  }
  return points;
}

/** Points on an elliptical arc without rotation (SVG 2, implementation notes B.2.4). */
function arc(
  from: Point,
  to: Point,
  rx: number,
  ry: number,
  large: boolean,
  sweep: boolean,
): Point[] {
  const [u, v] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const scale = Math.max(1, Math.hypot(u / rx, v / ry));
  const [a, b] = [rx * scale, ry * scale];
  const square = (a * a * b * b - a * a * v * v - b * b * u * u) / (a * a * v * v + b * b * u * u);
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, square));
  const [cu, cv] = [(factor * a * v) / b, (-factor * b * u) / a];
  const [cx, cy] = [cu + (from[0] + to[0]) / 2, cv + (from[1] + to[1]) / 2];
  const begin = Math.atan2((v - cv) / b, (u - cu) / a);
  let turn = Math.atan2((-v - cv) / b, (-u - cu) / a) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 33 }, (_, step) => {
    const angle = begin + (turn * step) / 32;
    return [cx + a * Math.cos(angle), cy + b * Math.sin(angle)] as const;
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** The room that each of some people takes. */
function boxes(data: string): Box[] {
  return data
    .split(/(?=M)/)
    .filter(Boolean)
    .map((person) => boxOf(pointsOf(person)));
}

const inReadingOrder = (all: readonly Point[]): boolean =>
  all.every(([x, y], index) => {
    const [beforeX, beforeY] = all[index - 1] ?? [-Infinity, y];
    return y === beforeY ? x > beforeX : y > beforeY && x === all[0]?.[0];
  });

const values = new Map([
  [100, Array.from({ length: 101 }, (_, value) => value)],
  [
    1000,
    [0, 1, 2, 39, 40, 41, 79, 80, 81, 99, 100, 101, 250, 499, 500, 501, 640, 777].concat([
      958, 959, 960, 961, 998, 999, 1000,
    ]),
  ],
]);

for (const [per, all] of values) {
  describe(`an icon array of ${per} people`, () => {
    it(`fills as many as the number says, and leaves the others empty`, async () => {
      for (const value of all) {
        const svg = await draw({ events: value }, per);
        assert.equal(placesOf(svg, 'filled').length, value);
        assert.equal(placesOf(svg, 'empty').length, per - value);
        assert.deepEqual(placesOf(svg, 'possible'), [], `${value}`);
      }
    });

    it('has the same people in the same places for every number, filled in reading order', async () => {
      const everyone = placesOf(await draw({ events: per }, per), 'filled');
      assert.equal(new Set(everyone.map(String)).size, per, 'no two share a place');
      assert.ok(inReadingOrder(everyone), 'left to right, then down');
      for (const value of all) {
        const svg = await draw({ events: value }, per);
        assert.deepEqual([...placesOf(svg, 'filled'), ...placesOf(svg, 'empty')], everyone);
      }
    });

    it('is the same drawing for both arms, so that they can be compared by eye', async () => {
      for (const value of [0, 1, 0.4 * per, 0.995 * per, per]) {
        const [one, other] = [
          await draw({ events: value }, per, 'treatment'),
          await draw({ events: value }, per, 'comparator'),
        ];
        const shapes = (svg: HtmlElement) => [
          svg.attributes.get('viewBox'),
          ...['filled', 'possible', 'empty'].map((kind) =>
            withClass(svg, kind).map(({ attributes }) => [...attributes]),
          ),
        ];
        assert.deepEqual(shapes(one), shapes(other));
        assert.notEqual(one.attributes.get('class'), other.attributes.get('class'));
      }
    });

    it('is all inside its own picture, and no one touches another', async () => {
      const svg = await draw({ events: per }, per);
      const [x, y, width, height] = (svg.attributes.get('viewBox') ?? '')
        .split(' ')
        .map(Number) as [number, number, number, number];
      const rooms = piecesIn(svg, 'filled').flatMap(([data, [right, down]]) =>
        boxes(data).map((box) => ({
          left: box.left + right,
          right: box.right + right,
          top: box.top + down,
          bottom: box.bottom + down,
        })),
      );
      assert.equal(rooms.length, per);
      for (const { left, right, top, bottom } of rooms) {
        assert.ok(x <= left && right <= x + width, `${left} to ${right}`);
        assert.ok(y <= top && bottom <= y + height, `${top} to ${bottom}`);
      }
      rooms.forEach((one, index) => {
        for (const other of rooms.slice(index + 1)) {
          const apart =
            one.right < other.left ||
            other.right < one.left ||
            one.bottom < other.top ||
            other.bottom < one.top;
          if (!apart) assert.fail(`${JSON.stringify(one)} and ${JSON.stringify(other)}`);
        }
      });
    });

    it('draws for a range, its lower end as filled and the rest of it as possible', async () => {
      const part = per / 100;
      const svg = await draw({ low: 56 * part, high: 60 * part }, per);
      assert.equal(placesOf(svg, 'filled').length, 56 * part);
      assert.equal(placesOf(svg, 'possible').length, 4 * part);
      assert.equal(placesOf(svg, 'empty').length, 40 * part);
      assert.ok(
        inReadingOrder([
          ...placesOf(svg, 'filled'),
          ...placesOf(svg, 'possible'),
          ...placesOf(svg, 'empty'),
        ]),
        'one after the other',
      );
    });

    it('draws less than one person as possible, never as none', async () => {
      for (const events of [0.01, 0.4, 0.99]) {
        const svg = await draw({ events }, per);
        assert.deepEqual(placesOf(svg, 'filled'), []);
        assert.deepEqual(
          placesOf(svg, 'possible'),
          places(peoplePath(0, 1, per === 100 ? 10 : 40)),
        );
        assert.equal(placesOf(svg, 'empty').length, per - 1);
      }
    });

    it('draws almost all with the last person as possible, never as all', async () => {
      for (const rest of [0.01, 0.4, 0.99]) {
        const svg = await draw({ events: per - rest }, per);
        assert.equal(placesOf(svg, 'filled').length, per - 1);
        assert.equal(placesOf(svg, 'possible').length, 1);
        assert.deepEqual(placesOf(svg, 'empty'), []);
      }
    });

    it('has a band only around a range that is wider than nothing', async () => {
      const bands = async (estimate: Estimate) =>
        withClass(await draw(estimate, per), 'band').length;
      assert.equal(await bands({ events: 64, low: 50, high: 76 }), 1);
      assert.equal(await bands({ low: 56, high: 60 }), 1);
      assert.equal(await bands({ events: 64 }), 0);
      assert.equal(await bands({ events: 64, low: 64, high: 64 }), 0);
      assert.equal(await bands({ events: 64, low: 50 }), 0);
    });
  });
}

describe('what an icon array is called', () => {
  const examples: [estimate: Estimate, per: number, words: string][] = [
    [{ events: 64 }, 100, 'Filled in: 64 in 100.'],
    [{ events: 46.5 }, 100, 'Filled in: 47 in 100.'],
    [{ events: 0 }, 100, 'Filled in: 0 in 100.'],
    [{ events: 1000 }, 1000, 'Filled in: 1,000 in 1,000.'],
    [{ events: 0.4 }, 100, 'Filled in: fewer than 1 in 100.'],
    [{ events: 99.8 }, 100, 'Filled in: more than 99 in 100.'],
    [{ low: 56, high: 60 }, 100, 'Filled in: 56 to 60 in 100.'],
    [
      { events: 64, low: 50.2, high: 75.4 },
      100,
      'Filled in: 64 in 100. A dashed line goes around 50 to 76.',
    ],
  ];
  for (const [estimate, per, words] of examples) {
    it(words, async () => {
      const svg = await draw(estimate, per);
      assert.equal(svg.attributes.get('role'), 'img');
      assert.equal(svg.attributes.get('aria-label'), words);
    });
  }

  it('has in words the number that is filled, for every whole number', async () => {
    for (const value of values.get(100)!) {
      const svg = await draw({ events: value }, 100);
      const said = /(\d+) in 100\.$/.exec(svg.attributes.get('aria-label') ?? '')?.[1];
      assert.equal(Number(said), placesOf(svg, 'filled').length);
    }
  });
});

describe('the pieces of icon arrays', () => {
  it('are there for the grids that are shown, each under a name of its own', () => {
    const ids = named(sheet, 'path').map(({ attributes }) => attributes.get('id'));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(peoplePieces([]), nothing);
  });

  it('are short, and few make up any number of people', async () => {
    const small = readHtml(await renderHtml(html`${peoplePieces([100, 100])}`));
    const data = named(small, 'path').map(({ attributes }) => attributes.get('d') ?? '');
    assert.ok(data.join('').length < 12_500, `${data.join('').length} characters of paths`);
    for (const value of values.get(100)!) {
      const svg = await draw({ events: value }, 100);
      assert.ok(named(svg, 'use').length <= 8, `${value}: ${named(svg, 'use').length}`);
    }
  });
});

describe('the line around a range', () => {
  const grid = fc.constantFrom<[per: number, columns: number]>([100, 10], [1000, 40]);
  const ranges = grid.chain(([per, columns]) =>
    fc
      .tuple(fc.integer({ min: 0, max: per - 1 }), fc.integer({ min: 1, max: per }))
      .map(([from, length]) => ({ from, to: Math.min(per, from + length), per, columns })),
  );

  it('has inside it exactly the people from the low to the high end', () => {
    fc.assert(
      fc.property(ranges, ({ from, to, per, columns }) => {
        assertEncloses(from, to, per, columns);
      }),
      { numRuns: 300 },
    );
  });

  it('has them too where the range is short, begins or ends a row, or takes all', () => {
    for (let from = 0; from < 30; from++) {
      for (let to = from + 1; to <= 41; to++) assertEncloses(from, to, 100, 10);
    }
    assertEncloses(0, 100, 100, 10);
    assertEncloses(99, 100, 100, 10);
    assertEncloses(0, 1000, 1000, 40);
    assertEncloses(38, 42, 1000, 40);
  });

  it('is the one that is drawn', async () => {
    const [band] = withClass(await draw({ events: 64, low: 50.2, high: 75.4 }, 100), 'band');
    assert.equal(band?.attributes.get('d'), outlinePath({ from: 50, to: 76 }, 10));
  });

  function assertEncloses(from: number, to: number, per: number, columns: number): void {
    const corners = cornersOf(outlinePath({ from, to }, columns));
    const inside = boxes(peoplePath(0, per, columns)).flatMap(
      ({ left, right, top, bottom }, index) =>
        isInside([(left + right) / 2, (top + bottom) / 2], corners) ? [index] : [],
    );
    const expected = Array.from({ length: to - from }, (_, index) => from + index);
    assert.deepEqual(inside, expected, `${from} to ${to}`);
  }

  function cornersOf(data: string): Point[] {
    let [x, y] = [0, 0];
    return [...data.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, command, a, b]) => {
      if (command !== 'V') x = Number(a);
      if (command === 'V') y = Number(a);
      if (command === 'M') y = Number(b);
      return [x, y] as const;
    });
  }

  /** Whether a ray from a point to the right crosses the sides of a shape an odd number of times. */
  function isInside([x, y]: Point, corners: readonly Point[]): boolean {
    const crossed = corners.filter(([x1, y1], index) => {
      const [x2, y2] = corners[(index + 1) % corners.length]!;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    });
    return crossed.length % 2 === 1;
  }
});
