import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPath } from '../../model/diagnostics/finding.js';
import { fullDocument, lookUp, placesIn } from '../../testing/documents.js';
import { lineColumns } from '../line-column.js';
import { placeOf, placesInJson } from './json-places.js';

describe('the places in a text in JSON', () => {
  for (const indent of [undefined, 2, '\t']) {
    it(`are those of all values, indented by ${JSON.stringify(indent)}`, () => {
      const document = { ...fullDocument(), odd: { 'a "quoted\\ key': [[], {}, ['x, {y}: [z]']] } };
      const text = JSON.stringify(document, null, indent);
      const places = placesInJson(text);
      const keys = placesIn(document);
      assert.equal(places.size, keys.length + 1);
      for (const path of keys) {
        const last = path.at(-1)!;
        const { value } = lookUp(document, path);
        const written = typeof last === 'number' ? value : last;
        const start =
          typeof written === 'object' ? (Array.isArray(written) ? '[' : '{') : undefined;
        const at = text.slice(places.get(toPath(path)));
        assert.ok(at.startsWith(start ?? JSON.stringify(written)), toPath(path));
      }
    });
  }

  it('are those of the last of fields of one name, which counts', () => {
    const text = '{"a": 1, "a": 2}';
    assert.equal(placesInJson(text).get('$.a'), text.lastIndexOf('"a"'));
  });

  it('are for what is missing those of what lacks it', () => {
    const text = '\n {"list": [{"name": 1}]}';
    const places = placesInJson(text);
    assert.equal(placeOf(places, '$.list[0].nam'), text.indexOf('{"name'));
    assert.equal(placeOf(places, '$.list[3]'), text.indexOf('"list"'));
    assert.equal(placeOf(places, '$.other["x.y"]'), 2);
  });

  it('take no longer in a deep text than in a long one', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    assert.ok(placesInJson(deep).size < 100);
  });

  it('are told by line and column, also with the line ends of Windows', () => {
    const placeAt = lineColumns('a\r\nbc\n\nd');
    assert.deepEqual(placeAt(0), { line: 1, column: 1 });
    assert.deepEqual(placeAt(4), { line: 2, column: 2 });
    assert.deepEqual(placeAt(6), { line: 3, column: 1 });
    assert.deepEqual(placeAt(7), { line: 4, column: 1 });
  });
});
