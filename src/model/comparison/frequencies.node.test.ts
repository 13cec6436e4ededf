import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complement, peopleDrawn, wholePeople, wholeRange } from './frequencies.js';
import fc from '../../testing/fast-check.js';

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

/** Rates as sources give them: with up to three decimals. */
const rates = per.chain((per) =>
  fc.tuple(
    fc.integer({ min: 0, max: per * 1000 }).map((thousandths) => thousandths / 1000),
    fc.constant(per),
  ),
);
const ranges = per.chain((per) =>
  fc
    .tuple(fc.integer({ min: 0, max: per * 10 }), fc.integer({ min: 0, max: per * 10 }))
    .map((ends) => ({ low: Math.min(...ends) / 10, high: Math.max(...ends) / 10, per })),
);

describe('the ends of a range', () => {
  it('are moved outwards to whole people', () => {
    assert.deepEqual(wholeRange({ low: 0.2, high: 5.1 }), { low: 0, high: 6 });
    assert.deepEqual(wholeRange({ low: 56, high: 60 }), { low: 56, high: 60 });
    assert.deepEqual(wholeRange({ events: 64, low: 50.9, high: 99.1 }), { low: 50, high: 100 });
  });

  it('are there together or not at all', () => {
    assert.equal(wholeRange({ events: 5 }), undefined);
    assert.equal(wholeRange({ events: 5, low: 1 }), undefined);
    assert.equal(wholeRange({ events: 5, high: 9 }), undefined);
  });

  it('hold the number shown between them', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (range, part) => {
        const events = Math.min(range.high, range.low + part * (range.high - range.low));
        const { bound, count } = wholePeople(events, range.per);
        const { low, high } = wholeRange(range)!;
        assert.ok(low <= (bound === 'fewer-than' ? 0 : count), `${low} and ${bound} ${count}`);
        assert.ok(high >= (bound === 'more-than' ? range.per : count), `${high} and ${count}`);
      }),
    );
  });
});

describe('the others', () => {
  for (const per of [100, 1000]) {
    it(`are the rest of everyone, for every whole number from 0 to ${per}`, () => {
      for (let count = 0; count <= per; count++) {
        const { events } = complement({ events: count }, per);
        assert.deepEqual(wholePeople(events!, per), { bound: 'exactly', count: per - count });
      }
    });
  }

  const examples: [events: number, per: number, own: [string, number], others: [string, number]][] =
    [
      [46.5, 100, ['exactly', 47], ['exactly', 53]],
      [55.5, 100, ['exactly', 56], ['exactly', 44]],
      [46.9, 100, ['exactly', 47], ['exactly', 53]],
      [0.5, 100, ['fewer-than', 1], ['more-than', 99]],
      [0.4, 100, ['fewer-than', 1], ['more-than', 99]],
      [99.8, 100, ['more-than', 99], ['fewer-than', 1]],
      [999.5, 1000, ['more-than', 999], ['fewer-than', 1]],
      [99.5, 1000, ['exactly', 100], ['exactly', 900]],
    ];
  for (const [events, per, own, others] of examples) {
    it(`of ${events} in ${per}, shown as ${own.join(' ')}, are ${others.join(' ')}`, () => {
      const shown = (rate: number) => Object.values(wholePeople(rate, per));
      assert.deepEqual(shown(events), own);
      assert.deepEqual(shown(complement({ events }, per).events!), others);
    });
  }

  it('and those counted add up to everyone as they are shown, whatever the rate', () => {
    fc.assert(
      fc.property(rates, ([events, per]) => {
        const own = wholePeople(events, per);
        const others = wholePeople(complement({ events }, per).events!, per);
        assert.equal(own.count + others.count, per);
        const mirrored = {
          exactly: 'exactly',
          'fewer-than': 'more-than',
          'more-than': 'fewer-than',
        };
        assert.equal(others.bound, mirrored[own.bound]);
      }),
      { numRuns: 2000 },
    );
  });

  it('have the range the other way round', () => {
    assert.deepEqual(complement({ events: 64, low: 50, high: 76 }, 100), {
      events: 36,
      low: 24,
      high: 50,
    });
    assert.deepEqual(complement({ low: 56, high: 60 }, 100), {
      events: undefined,
      low: 40,
      high: 44,
    });
    assert.deepEqual(complement({ events: 5 }, 1000), {
      events: 995,
      low: undefined,
      high: undefined,
    });
  });

  it('have a range that, as shown, is the rest of the range shown', () => {
    fc.assert(
      fc.property(ranges, ({ low, high, per }) => {
        const own = wholeRange({ low, high })!;
        const others = wholeRange(complement({ low, high }, per))!;
        assert.deepEqual(others, { low: per - own.high, high: per - own.low });
      }),
    );
  });
});

describe('people drawn', () => {
  const examples: [
    estimate: Parameters<typeof peopleDrawn>[0],
    per: number,
    filled: number,
    possible: number,
    band?: [number, number],
  ][] = [
    [{ events: 64 }, 100, 64, 0],
    [{ events: 46.5 }, 100, 47, 0],
    [{ events: 0 }, 100, 0, 0],
    [{ events: 100 }, 100, 100, 0],
    [{ events: 0.4 }, 100, 0, 1],
    [{ events: 99.8 }, 100, 99, 1],
    [{ events: 999.5 }, 1000, 999, 1],
    [{ low: 56, high: 60 }, 100, 56, 4, [56, 60]],
    [{ low: 0.2, high: 3.1 }, 100, 0, 4, [0, 4]],
    [{ low: 60, high: 60 }, 100, 60, 0],
    [{ events: 64, low: 50, high: 76 }, 100, 64, 0, [50, 76]],
    [{ events: 64, low: 64, high: 64 }, 100, 64, 0],
    [{ events: 0.4, low: 0.1, high: 2.5 }, 100, 0, 1, [0, 3]],
  ];
  for (const [estimate, per, filled, possible, band] of examples) {
    it(`for ${JSON.stringify(estimate)} in ${per}: ${filled}, and ${possible} perhaps`, () => {
      assert.deepEqual(peopleDrawn(estimate, per), {
        filled,
        possible,
        band: band && { from: band[0], to: band[1] },
      });
    });
  }

  it('are as many in one picture as are left out in that of the others', () => {
    fc.assert(
      fc.property(rates, ([events, per]) => {
        const own = peopleDrawn({ events }, per);
        const others = peopleDrawn(complement({ events }, per), per);
        assert.equal(own.filled, per - others.filled - others.possible);
        assert.equal(own.possible, others.possible);
      }),
    );
  });

  it('stay on the grid where a document has an impossible number, which is reported and shown', () => {
    const bad = fc.option(
      fc.oneof(fc.integer({ min: -2000, max: 3000 }), fc.constantFrom(1e21, Infinity)),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(bad, bad, bad, per, (events, low, high, per) => {
        const { filled, possible, band } = peopleDrawn({ events, low, high }, per);
        assert.ok(
          filled >= 0 && possible >= 0 && filled + possible <= per,
          `${filled} ${possible}`,
        );
        if (band) assert.ok(0 <= band.from && band.from < band.to && band.to <= per, 'the band');
      }),
    );
  });
});
