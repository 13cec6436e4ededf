import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { share, wholePeople } from './frequencies.js';

const per = fc.constantFrom(100, 1000);
const estimates = per.chain((per) =>
  fc.tuple(fc.double({ min: 0, max: per, noNaN: true }), fc.constant(per)),
);

describe('whole people', () => {
  for (const per of [100, 1000]) {
    it(`leave every whole number from 0 to ${per} as it is`, () => {
      for (let count = 0; count <= per; count++) {
        assert.deepEqual(wholePeople(count, per), { bound: 'exactly', count });
      }
    });
  }

  const examples: [events: number, per: number, bound: string, count: number][] = [
    [0.4, 100, 'fewer-than', 1],
    [0.99, 100, 'fewer-than', 1],
    [Number.MIN_VALUE, 100, 'fewer-than', 1],
    [99.2, 100, 'more-than', 99],
    [99.99, 100, 'more-than', 99],
    [999.5, 1000, 'more-than', 999],
    [99.5, 1000, 'exactly', 100],
    [46.9, 100, 'exactly', 47],
    [46.4, 100, 'exactly', 46],
    [1.4, 100, 'exactly', 1],
    [98.6, 100, 'exactly', 99],
  ];
  for (const [events, per, bound, count] of examples) {
    it(`show ${events} in ${per} as ${bound} ${count}`, () => {
      assert.deepEqual(wholePeople(events, per), { bound, count });
    });
  }

  it('are whole, possible, and less than one person away', () => {
    fc.assert(
      fc.property(estimates, ([events, per]) => {
        const { count } = wholePeople(events, per);
        assert.ok(Number.isInteger(count) && count >= 0 && count <= per, `${count}`);
        assert.ok(Math.abs(count - events) <= 1, `${count}`);
      }),
    );
  });

  it('are none or all only where it is exactly none or all', () => {
    fc.assert(
      fc.property(estimates, ([events, per]) => {
        const { bound, count } = wholePeople(events, per);
        if (bound === 'exactly' && count === 0) assert.equal(events, 0);
        if (bound === 'exactly' && count === per) assert.equal(events, per);
        if (bound === 'fewer-than') assert.ok(events < count, `${events}`);
        if (bound === 'more-than') assert.ok(events > count, `${events}`);
      }),
    );
  });

  it('never fall as the number rises', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: 0, max: 1, noNaN: true }), ([events, per], part) => {
        assert.ok(
          wholePeople(events * part, per).count <= wholePeople(events, per).count,
          `${events * part} and ${events}`,
        );
      }),
    );
  });
});

describe('the share of an estimate', () => {
  it('is the number itself, whatever its range', () => {
    assert.equal(share({ events: 25, low: 0, high: 100 }, 100), 0.25);
    assert.equal(share({ events: 25 }, 1000), 0.025);
    assert.equal(share({ events: 0, low: 0, high: 4 }, 100), 0);
  });

  it('is the middle of a range alone', () => {
    assert.equal(share({ low: 40, high: 60 }, 100), 0.5);
  });
});
