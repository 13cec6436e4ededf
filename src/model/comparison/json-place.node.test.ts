import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonBreaksAt } from './json-place.js';
import fc from '../../testing/fast-check.js';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  for (const [what, text] of [
    ['a missing comma', '{"a": 1 ^"b": 2}'],
    ['a spare comma', '[1, 2, ^]'],
    ['a curly quote', '{^“a”: 1}'],
    ['a single quote', "{^'a': 1}"],
    ['a name without quotes', '{^a: 1}'],
    ['a missing value', '{"a": ^}'],
    ['a comma for a colon', '{"a"^, 1}'],
    ['a colon in a list', '["a"^: 1]'],
    ['a name that is no text', '{^1: 2}'],
    ['a bracket of the wrong kind', '[1^}'],
    ['an object without a value', '{"a"^}'],
    ['a comment', '{"a": 1} ^// one'],
    ['a second document', '{} ^{}'],
    ['a line break in a text', '["a", ^"b\n"]'],
    ['a text cut off', '{"a": "b"^'],
    ['a text cut off in a word', '{"a": ^"b'],
    ['nothing', '^'],
    ['a web page', ' ^<!doctype html>'],
    ['a space that JSON does not know', '[^\u00a01]'],
  ] as const) {
    it(`is found at ${what}`, () => {
      const place = text.indexOf('^');
      assert.equal(jsonBreaksAt(text.replace('^', '')), place);
    });
  }

  it('is none in JSON, and some in all else', () => {
    const changed = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom(...'[]{},:"\\ 1ae.-\u007f\u0001', ''),
        fc.boolean(),
      )
      .map(([text, index, piece, isIn]) => {
        const at = index % (text.length + 1);
        return text.slice(0, at) + piece + text.slice(isIn ? at : at + 1);
      });
    fc.assert(
      fc.property(fc.oneof(changed, fc.json(), fc.string()), (text) => {
        const at = jsonBreaksAt(text);
        assert.equal(at === undefined, isJson(text));
        if (at !== undefined && at > 0) assert.ok(at <= text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('is found in a long text, and in one without end', () => {
    const long = `["${'word '.repeat(400_000)}", “`;
    assert.equal(jsonBreaksAt(long), long.length - 1);
    assert.equal(jsonBreaksAt('['.repeat(100_000)), 100_000);
  });
});
