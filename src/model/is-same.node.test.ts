import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSame } from './is-same.js';
import fc from '../testing/fast-check.js';

describe('data that is the same', () => {
  it('is any that was copied', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.ok(isSame(value, JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  it('is none that says something else', () => {
    const others: readonly (readonly [unknown, unknown])[] = [
      [1, '1'],
      [null, {}],
      [{ a: undefined }, {}],
      [{ a: 1 }, { b: 1 }],
      [{ a: 1 }, { a: 1, b: 2 }],
      [['a', 'b'], ['a']],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [['a,b'], ['a', 'b']],
      [
        [['a'], []],
        [[], ['a']],
      ],
      [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }],
    ];
    for (const [one, other] of others) {
      assert.ok(!isSame(one, other), `${JSON.stringify(one)} and ${JSON.stringify(other)}`);
      assert.ok(!isSame(other, one), `${JSON.stringify(other)} and ${JSON.stringify(one)}`);
    }
  });

  it('is told without asking a page how to write it', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'x', configurable: true });
    try {
      assert.ok(!isSame({ a: ['b'] }, { a: ['c'] }));
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
