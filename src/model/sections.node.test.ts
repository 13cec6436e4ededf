import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, outcomeRow, parsed, without, withValue } from '../testing/documents.js';
import type { Section } from './schema.js';
import { beginsFolded, lockedPosition } from './sections.js';

function sectionOf(input: Record<string, unknown>): Section {
  const section = { id: 'one', title: 'One', rows: [], ...input };
  const found = parsed(withValue(fullDocument(), '$.sections', [section])).sections[0];
  assert.ok(found, 'there is a section');
  return found;
}

/** Far more, and far less, than the length above which a section folds. */
const long = 'words '.repeat(1000);
const short = 'words '.repeat(20);
const items = (...items: string[]) => ({ rows: [{ kind: 'list', label: 'List', items }] });

describe('a section begins folded', () => {
  it('if its text is long, wherever that stands', () => {
    const inCells = {
      rows: [{ kind: 'text', label: 'Row', cells: { heat: short, 'cold-pack': long } }],
    };
    for (const input of [items(short, long), { intro: long }, inCells]) {
      assert.equal(beginsFolded(sectionOf(input), 1), true);
    }
    for (const input of [items(short, short), { intro: short }, {}]) {
      assert.equal(beginsFolded(sectionOf(input), 1), false);
    }
  });

  it('by all its texts together', () => {
    assert.equal(
      beginsFolded(sectionOf(items(...Array.from({ length: 50 }, () => short))), 1),
      true,
    );
  });

  it('by its words, not by its marks and citations', () => {
    const marked = `${short}${'[@pack-trial]'.repeat(500)}`;
    assert.ok(marked.length > long.length, 'most of it is marks');
    assert.equal(beginsFolded(sectionOf(items(marked)), 1), false);
  });

  it('as its author says, before anything else', () => {
    assert.equal(beginsFolded(sectionOf({ folded: true }), 0), true);
    assert.equal(beginsFolded(sectionOf({ folded: false, ...items(long) }), 1), false);
  });

  it('not if it is the first, or has numbers of benefit', () => {
    assert.equal(beginsFolded(sectionOf(items(long)), 0), false);
    const rows = [outcomeRow(), ...items(long).rows];
    assert.equal(beginsFolded(sectionOf({ rows }), 1), false);
  });
});

describe('the locked sections stand', () => {
  const plain = (id: string) => ({ id, title: id, rows: [] });
  const withOutcome = (id: string) => ({ id, title: id, rows: [outcomeRow()] });
  const position = (...sections: unknown[]) =>
    lockedPosition(parsed(withValue(fullDocument(), '$.sections', sections)));

  it('after the first section with numbers of benefit', () => {
    assert.equal(
      position(plain('a'), plain('b'), withOutcome('c'), plain('d'), withOutcome('e')),
      3,
    );
    assert.equal(position(withOutcome('a'), plain('b')), 1);
    assert.equal(position(plain('a'), withOutcome('b')), 2);
  });

  it('after the first section where none has such numbers', () => {
    assert.equal(position(plain('a'), plain('b')), 1);
    assert.equal(lockedPosition(parsed(without(fullDocument(), '$.sections[1]'))), 1);
  });
});
