import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Progress } from './progress.js';

describe('how far a long work is', () => {
  const told = (isTTY: boolean, isQuiet = false): string => {
    let text = '';
    let now = 0;
    const realNow = performance.now.bind(performance);
    performance.now = () => now;
    const progress = new Progress({ isTTY, write: (more) => (text += more) }, 'posts', isQuiet);
    for (const count of [1, 1, 2]) {
      progress.advance('ranked', count, 8);
      now += 2000;
    }
    progress.note('One was left out.');
    progress.end();
    performance.now = realNow;
    return text;
  };

  it('is told on one line of a terminal, with the time that is left', () => {
    assert.equal(
      told(true),
      '\r2 of 8 posts ranked, 12 s left \u001b[K\r4 of 8 posts ranked, 6 s left \u001b[K\nOne was left out.\n',
    );
  });

  it('is told nowhere else, nor where an author wants quiet', () => {
    for (const text of [told(false), told(true, true)]) assert.equal(text, 'One was left out.\n');
  });
});
