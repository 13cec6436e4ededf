import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/fast-check.js';
import { hasLetters, saysSomething } from './says-something.js';

const BLANKS = [
  ' \t\n\u00a0\u3000',
  '\u00ad\u200b\u200d\u2060\ufeff',
  '\u115f\u1160\u3164\uffa0',
  '\u180b\u180e\u034f\u17b4',
  '\u2800',
  '\u{13441}\u{13442}',
  '\u{e0020}\u{e0041}',
  '\u202e\u2066\u061c',
];

describe('a text', () => {
  for (const text of ['a', 'Ñ', '痛', 'خطر', 'ไม่', 'दर्द', '통증', 'ǅ', '\u{13440}x', '\u200bß']) {
    it(`says something in letters: ${text}`, () => {
      assert.equal(saysSomething(text), true);
      assert.equal(hasLetters(text), true);
    });
  }

  for (const text of ['5', '٥', '½', '(9)']) {
    it(`says something in digits, which are no letters: ${text}`, () => {
      assert.equal(saysSomething(text), true);
      assert.equal(hasLetters(text), false);
    });
  }

  for (const text of ['', '.', '·', '—', '☠', '…', '\u0301', 'ʰ', ...BLANKS]) {
    it(`says nothing: ${JSON.stringify(text)}`, () => {
      assert.equal(saysSomething(text), false);
      assert.equal(hasLetters(text), false);
    });
  }

  it('says nothing however many blanks there are, and something with one letter among them', () => {
    const blanks = fc.array(fc.constantFrom(...BLANKS.join(''))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(blanks, blanks, (before, after) => {
        assert.equal(saysSomething(before + after), false);
        assert.equal(hasLetters(`${before}x${after}`), true);
      }),
    );
  });
});
