import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Span } from './rows/timeline.js';
import { TIME_STEPS, TimeScale } from './time-scale.js';
import fc from '../../testing/fast-check.js';

const at = (from: number, unit: Span['unit']): Span => ({ from, unit });
const place = (span: Span, scale = new TimeScale([])) => scale.place(span).from;

describe('the axis of time', () => {
  it('has a quarter for hours, days, weeks and months each', () => {
    assert.deepEqual(TIME_STEPS, ['hour', 'day', 'week', 'month']);
    assert.equal(place(at(0, 'hour')), 0);
    assert.equal(place(at(24, 'hour')), 0.25);
    assert.equal(place(at(7, 'day')), 0.5);
    assert.equal(place(at(1, 'month')), 0.75);
    assert.equal(place(at(6, 'month')), 1);
  });

  it('is even within a quarter', () => {
    assert.equal(place(at(12, 'hour')), 0.125);
    assert.equal(place(at(4, 'day')), 0.25 + 0.25 / 2);
    assert.equal(place(at(2, 'month')), 0.75 + 0.25 / 5);
    assert.equal(place(at(3.5, 'month')), 0.75 + 0.25 / 2);
  });

  it('has one place for one length of time, whatever its unit', () => {
    for (const [one, other] of [
      [at(24, 'hour'), at(1, 'day')],
      [at(7, 'day'), at(1, 'week')],
      [at(12, 'month'), at(365.25, 'day')],
    ] as const) {
      const scale = new TimeScale([one, other]);
      assert.equal(place(one, scale), place(other, scale));
    }
  });

  it('shows where a span ends, which is where it begins if it has no end', () => {
    const scale = new TimeScale([]);
    assert.deepEqual(scale.place({ from: 12, to: 24, unit: 'hour' }), { from: 0.125, to: 0.25 });
    assert.deepEqual(scale.place(at(7, 'day')), { from: 0.5, to: 0.5 });
  });

  it('ends at six months where nothing lasts longer', () => {
    assert.equal(new TimeScale([]).months, 6);
    assert.equal(new TimeScale([undefined, at(2, 'hour'), at(6, 'month')]).months, 6);
    assert.equal(new TimeScale([at(26, 'week')]).months, 6);
  });

  it('ends with the month in which the longest span ends', () => {
    assert.equal(new TimeScale([at(7, 'month')]).months, 7);
    assert.equal(new TimeScale([at(6.1, 'month'), at(1, 'day')]).months, 7);
    assert.equal(new TimeScale([{ from: 2, to: 52, unit: 'week' }]).months, 12);
    const year = new TimeScale([{ from: 1, to: 12, unit: 'month' }, undefined]);
    assert.equal(year.months, 12);
    assert.deepEqual(year.place({ from: 1, to: 12, unit: 'month' }), { from: 0.75, to: 1 });
    assert.equal(place(at(7, 'day'), year), 0.5, 'the other quarters stay where they are');
  });

  const spans = fc
    .tuple(
      fc.constantFrom(...TIME_STEPS),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 40_000 }),
    )
    .map(([unit, ...ends]): Span => ({
      unit,
      from: Math.min(...ends) / 10,
      to: Math.max(...ends) / 10,
    }));
  const HOURS = { hour: 1, day: 24, week: 168, month: 730.5 };

  it('has room for every span it is made for', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1 }), (all) => {
        const scale = new TimeScale(all);
        for (const span of all) {
          const { from, to } = scale.place(span);
          assert.ok(0 <= from && from <= to && to <= 1, `${from} to ${to}`);
        }
      }),
    );
  });

  it('puts a longer time further along, never level or back', () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const scale = new TimeScale([one, other]);
        const [a, b] = [one, other].map(({ from, unit }) => from * HOURS[unit]) as [number, number];
        const [placeA, placeB] = [scale.place(one).from, scale.place(other).from];
        // Hours a millionth apart may be one number on the axis.
        if (a - b > 1e-6) assert.ok(placeA > placeB, `${placeA} and ${placeB}`);
        if (b - a > 1e-6) assert.ok(placeA < placeB, `${placeA} and ${placeB}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays an axis for any number a document may hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_STEPS),
        fc.double({ min: 0, max: 1e21, noNaN: true }),
        (unit, from) => {
          const { from: begin, to } = new TimeScale([at(from, unit)]).place(at(from, unit));
          assert.ok(0 <= begin && begin <= to && to <= 1, `${from} ${unit}: ${begin}`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
