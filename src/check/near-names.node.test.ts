import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearNames } from './near-names.js';

describe('the names that may be meant', () => {
  const CASES: readonly [written: string, known: readonly string[], near: readonly string[]][] = [
    ['lable', ['label', 'about'], ['label']],
    ['timeFrame', ['timeframe'], ['timeframe']],
    ['last_reviewed', ['lastReviewed', 'published'], ['lastReviewed']],
    ['sectoin', ['sections', 'section'], ['section']],
    ['', ['a', 'abc'], ['a']],
    ['colour', ['label'], []],
  ];
  for (const [written, known, near] of CASES) {
    it(`are ${near.join() || 'none'} for “${written}”`, () => {
      assert.deepEqual(nearNames(written, known), near);
    });
  }
});
