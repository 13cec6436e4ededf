import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, outcomeRow, parsed, without, withValue } from '../testing/documents.js';
import type { Section } from './schema.js';
import { beginsFolded, lockedPosition } from './sections.js';

const LIMIT = 1500;

function sectionOf(input: Record<string, unknown>): Section {
  const section = { id: 'one', title: 'One', rows: [], ...input };
  const found = parsed(withValue(fullDocument(), '$.sections', [section])).sections[0];
  assert.ok(found);
  return found;
}

const long = 'word '.repeat(LIMIT / 5 - 1).concat('words');
const items = (...items: string[]) => ({ rows: [{ kind: 'list', label: 'List', items }] });

describe('a section begins folded', () => {
  it('above 1,500 characters, wherever they are', () => {
    assert.equal(long.length, LIMIT);
    assert.equal(beginsFolded(sectionOf(items(long)), 1), false);
    assert.equal(beginsFolded(sectionOf(items(long, 'x')), 1), true);
    assert.equal(beginsFolded(sectionOf({ ...items(long), intro: 'x' }), 1), true);
    const row = { kind: 'text', label: 'Row', cells: { heat: long, 'cold-pack': 'x' } };
    assert.equal(beginsFolded(sectionOf({ rows: [row] }), 1), true);
  });

  it('by its words, not by its marks and citations', () => {
    assert.equal(beginsFolded(sectionOf(items(long.replace('word', '**word**[@pack-trial]'))), 1), false);
  });

  it('as its author says, before anything else', () => {
    assert.equal(beginsFolded(sectionOf({ folded: true }), 0), true);
    assert.equal(beginsFolded(sectionOf({ folded: false, ...items(long, 'x') }), 1), false);
  });

  it('not if it is the first, or has numbers of benefit', () => {
    assert.equal(beginsFolded(sectionOf(items(long, 'x')), 0), false);
    const rows = [outcomeRow(), ...items(long, 'x').rows];
    assert.equal(beginsFolded(sectionOf({ rows }), 1), false);
  });
});

describe('the locked sections stand', () => {
  const plain = (id: string) => ({ id, title: id, rows: [] });
  const withOutcome = (id: string) => ({ id, title: id, rows: [outcomeRow()] });
  const position = (...sections: unknown[]) => lockedPosition(parsed(withValue(fullDocument(), '$.sections', sections)));

  it('after the first section with numbers of benefit', () => {
    assert.equal(position(plain('a'), plain('b'), withOutcome('c'), plain('d'), withOutcome('e')), 3);
    assert.equal(position(withOutcome('a'), plain('b')), 1);
    assert.equal(position(plain('a'), withOutcome('b')), 2);
  });

  it('after the first section where none has such numbers', () => {
    assert.equal(position(plain('a'), plain('b')), 1);
    assert.equal(lockedPosition(parsed(without(fullDocument(), '$.sections[1]'))), 1);
  });
});
