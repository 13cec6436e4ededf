import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crisisLinesFor } from './crisis-lines.js';
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
