import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addTallies, parseTally, tallyLine } from './tally.mjs';

describe('the tally', () => {
  it('is read from the last line alone', () => {
    assert.deepEqual(parseTally('1 passed, 2 failed\nmore\n30 passed, 4 failed\n'), {
      passed: 30,
      failed: 4,
    });
  });

  it('is absent where a run ended before it said so', () => {
    assert.equal(parseTally('3 passed, 0 failed\nSegmentation fault\n'), undefined);
  });

  it('adds up', () => {
    const total = addTallies([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]);
    assert.equal(tallyLine(total), '3 passed, 3 failed');
  });
});
