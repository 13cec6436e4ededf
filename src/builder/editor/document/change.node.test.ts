import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveAt, removeAt, setAt, valueAt } from './change.js';

const DOCUMENT = { id: 'a', rows: [{ label: 'One' }, { label: 'Two' }, { label: 'Three' }], x: 1 };
const labels = (document: unknown) =>
  (valueAt(document, ['rows']) as { label: string }[]).map(({ label }) => label);

describe('a change of a document', () => {
  it('puts a value at a place and leaves all else as it was', () => {
    const before = structuredClone(DOCUMENT);
    const after = setAt(DOCUMENT, ['rows', 1, 'label'], '2');
    assert.deepEqual(after, {
      ...DOCUMENT,
      rows: [{ label: 'One' }, { label: '2' }, { label: 'Three' }],
    });
    assert.deepEqual(DOCUMENT, before);
    assert.equal(valueAt(after, ['rows', 0]), DOCUMENT.rows[0]);
  });

  it('makes what is missing on the way', () => {
    assert.deepEqual(setAt({}, ['cells', 'heat', 0, 'events'], 3), {
      cells: { heat: [{ events: 3 }] },
    });
  });

  it('puts a new field where it belongs, and keeps the place of one that is there', () => {
    const names = () => ['id', 'title', 'rows'];
    assert.deepEqual(Object.keys(setAt(DOCUMENT, ['title'], 'T', names) as object), [
      'id',
      'title',
      'rows',
      'x',
    ]);
    assert.deepEqual(Object.keys(setAt(DOCUMENT, ['id'], 'b', names) as object), [
      'id',
      'rows',
      'x',
    ]);
  });

  it('takes out a field or an item, and nothing where nothing is', () => {
    assert.deepEqual(removeAt(DOCUMENT, ['x']), { id: 'a', rows: DOCUMENT.rows });
    assert.deepEqual(labels(removeAt(DOCUMENT, ['rows', 1])), ['One', 'Three']);
    assert.equal(removeAt(DOCUMENT, ['y', 'z']), DOCUMENT);
    assert.equal(removeAt(DOCUMENT, ['toString']), DOCUMENT);
  });

  it('moves an item, and none beyond the ends', () => {
    assert.deepEqual(labels(moveAt(DOCUMENT, ['rows'], 0, 1)), ['Two', 'One', 'Three']);
    assert.deepEqual(labels(moveAt(DOCUMENT, ['rows'], 2, 1)), ['One', 'Three', 'Two']);
    assert.equal(moveAt(DOCUMENT, ['rows'], 0, -1), DOCUMENT);
    assert.equal(moveAt(DOCUMENT, ['rows'], 2, 3), DOCUMENT);
  });

  it('keeps a field of a name that objects have, as a field', () => {
    const named = JSON.parse('{"__proto__": {"a": 1}, "b": 2}') as unknown;
    const after = setAt(named, ['b'], 3);
    assert.equal(JSON.stringify(after), '{"__proto__":{"a":1},"b":3}');
    assert.equal(valueAt({}, ['constructor']), undefined);
  });
});
