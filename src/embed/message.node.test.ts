import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/fast-check.js';
import { readTold } from './message.js';

describe('what a frame tells', () => {
  it('is its height, and where the focus is', () => {
    assert.deepEqual(readTold({ height: 640, other: 1 }), { height: 640 });
    assert.deepEqual(readTold({ height: 640, focus: 120 }), { height: 640, focus: 120 });
  });

  for (const height of [-1, 100_001, NaN, Infinity, '640', null, undefined, {}])
    it(`is not believed where its height is ${JSON.stringify(height)}`, () => {
      assert.equal(readTold({ height }), undefined);
    });

  for (const focus of [-1, 641, NaN, '120', null])
    it(`is no place outside of it: ${String(focus)}`, () => {
      assert.deepEqual(readTold({ height: 640, focus }), { height: 640 });
    });

  it('may be anything, from anybody', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const told = readTold(data);
        assert.ok(!told || (told.height >= 0 && told.height <= 100_000));
      }),
    );
  });
});
