import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainData } from './plain-data.js';
import fc from '../testing/fast-check.js';

describe('a value of a page as plain data', () => {
  it('is a copy of what is plain', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = plainData(value);
        assert.deepEqual(copy, value);
        assert.ok(typeof value !== 'object' || value === null || copy !== value);
      }),
    );
  });

  it('holds dates, and whatever writes itself as JSON, as text', () => {
    const value = {
      date: new Date('2026-02-03T04:05:06Z'),
      none: new Date(NaN),
      address: new URL('https://example.org/a'),
      list: [{ toJSON: () => ({ at: new Date(0) }) }],
    };
    assert.deepEqual(plainData(value), {
      date: 'Tue, 03 Feb 2026 04:05:06 GMT',
      none: 'Invalid Date',
      address: 'https://example.org/a',
      list: [{ at: 'Thu, 01 Jan 1970 00:00:00 GMT' }],
    });
  });

  it('has no prototype but that of every object', () => {
    const copy = plainData(JSON.parse('{"__proto__": {"title": "Not ours"}}')) as object;
    assert.equal(Object.getPrototypeOf(copy), Object.prototype);
    assert.deepEqual(Object.keys(copy), ['__proto__']);
  });
});
