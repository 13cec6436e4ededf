import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crisisLinesFor, firstNumbers } from './crisis-lines.js';
import fc from '../../testing/fast-check.js';

const gb = { region: 'GB', name: 'Helpers' };
const gbText = { region: 'GB', name: 'Text helpers' };
const us = { region: 'US', name: 'Lifeline' };
const anywhere = { region: 'INTL', name: 'Find a helpline' };
const all = [us, gb, anywhere, gbText];

describe('crisis lines', () => {
  it('are those of the region, then the others, in the order of the document', () => {
    assert.deepEqual(crisisLinesFor(all, ['GB']), {
      nearest: [gb, gbText],
      others: [us, anywhere],
    });
    assert.deepEqual(crisisLinesFor(all, ['US']), {
      nearest: [us],
      others: [gb, anywhere, gbText],
    });
  });

  it('are those of every region that the reader may be in, the likeliest first', () => {
    assert.deepEqual(crisisLinesFor(all, ['FR', 'GB', 'US']), {
      nearest: [gb, gbText, us],
      others: [anywhere],
    });
  });

  it('are those for anywhere else where the region is unknown or not listed', () => {
    for (const regions of [[], ['FR'], [''], ['gb', 'FR']]) {
      assert.deepEqual(crisisLinesFor(all, regions), {
        nearest: [anywhere],
        others: [us, gb, gbText],
      });
    }
  });

  it('are all, where none is for anywhere else', () => {
    assert.deepEqual(crisisLinesFor([us, gb], ['FR']), { nearest: [us, gb], others: [] });
    assert.deepEqual(crisisLinesFor([us, gb], []), { nearest: [us, gb], others: [] });
  });

  it('are none where the document has none', () => {
    assert.deepEqual(crisisLinesFor([], ['GB']), { nearest: [], others: [] });
  });

  it('never leave one out or show one twice, and always put one first', () => {
    const line = fc.record({
      region: fc.constantFrom('GB', 'US', 'INTL', 'FR'),
      name: fc.string(),
    });
    fc.assert(
      fc.property(
        fc.array(line),
        fc.uniqueArray(fc.constantFrom('GB', 'US', 'DE')),
        (lines, regions) => {
          const { nearest, others } = crisisLinesFor(lines, regions);
          assert.equal(nearest.length + others.length, lines.length);
          assert.deepEqual(new Set([...nearest, ...others]), new Set(lines));
          assert.equal(nearest.length > 0, lines.length > 0);
        },
      ),
    );
  });
});

describe('the numbers for a reader whose place is not known', () => {
  const of = (region: string, call?: string, text?: string) => ({
    region,
    name: region,
    call,
    text,
  });

  it('stand under their places, those of the same number together', () => {
    const lines = [of('US', '988', '988'), of('GB', '116 123'), of('CA', '988', '988'), anywhere];
    assert.deepEqual(firstNumbers(lines), [
      { regions: ['US', 'CA'], call: '988', text: '988' },
      { regions: ['GB'], call: '116 123', text: undefined },
    ]);
  });

  it('say where to write only what holds in all of them', () => {
    const [shared] = firstNumbers([of('US', '988', '988'), of('PR', '988')]);
    assert.deepEqual(shared, { regions: ['US', 'PR'], call: '988', text: undefined });
  });

  it('leave out what can only be written to, what a whole union shares, and all but the first places', () => {
    assert.deepEqual(
      firstNumbers([of('GB', undefined, '85258'), of('EU', '116 123'), anywhere]),
      [],
    );
    const many = ['US', 'GB', 'AU', 'NZ', 'IN', 'ES', 'MX'].map((region) => of(region, region));
    assert.deepEqual(
      firstNumbers(many).flatMap(({ regions }) => regions),
      ['US', 'GB', 'AU', 'NZ', 'IN'],
    );
  });
});
