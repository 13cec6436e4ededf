import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../testing/fast-check.js';
import { oddText } from '../../testing/hostile.js';
import { textWidth, wrapText } from './wrap-text.js';

const TYPE = { size: 10 };

describe('lines of text that nothing can measure', () => {
  it('end between words', () => {
    const lines = wrapText('Nothing is clipped, and no word is cut in two.', 120, TYPE);
    assert.ok(lines.length > 2);
    assert.equal(lines.join(' '), 'Nothing is clipped, and no word is cut in two.');
  });

  it('keep together what a no-break space joins', () => {
    const text = 'a word and its\u00a0[1] source';
    for (let width = 40; width < 200; width += 5) {
      assert.ok(wrapText(text, width, TYPE).some((line) => line.includes('its\u00a0[1]')));
    }
  });

  it('are reckoned wider in bold, and in larger type', () => {
    const text = 'Stopped because of side effects';
    assert.ok(textWidth(text, { ...TYPE, bold: true }) > textWidth(text, TYPE));
    assert.equal(textWidth(text, { size: 20 }), 2 * textWidth(text, TYPE));
  });

  it('are none where there is no text', () => {
    assert.deepEqual(wrapText(' \n ', 100, TYPE), []);
  });

  it('lose no character, whatever the text, and are no longer than a line unless one character is', () => {
    fc.assert(
      fc.property(fc.array(oddText), fc.integer({ min: 20, max: 300 }), (texts, width) => {
        const text = texts.join(' ');
        const lines = wrapText(text, width, TYPE);
        const squashed = (words: string) => words.replace(/[ \t\r\n]+/g, '');
        assert.equal(squashed(lines.join('')), squashed(text));
        const widest = Math.max(...[...text].map((character) => textWidth(character, TYPE)));
        for (const line of lines) {
          assert.ok(textWidth(line, TYPE) <= Math.max(width, widest) + 1e-6, line);
        }
      }),
    );
  });

  it('keep what belongs to one character on one line', () => {
    const family = '👩‍👩‍👧‍👦';
    const accented = 'e\u0301';
    for (const whole of [family, accented, '👍🏽']) {
      const lines = wrapText(whole.repeat(40), 60, TYPE);
      assert.ok(lines.length > 3);
      for (const line of lines) assert.equal(line.replaceAll(whole, ''), '');
    }
  });

  it('are found in a time in proportion to the length of the text', () => {
    for (const text of ['x', 'x ', '\u0301', '日本']) {
      const start = performance.now();
      wrapText(text.repeat(200_000), 300, TYPE);
      // Minutes, if the time grew with the square of the length.
      assert.ok(performance.now() - start < 15_000, text);
    }
  });
});
