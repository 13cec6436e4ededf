import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  effectsRow,
  factsRow,
  fullDocument,
  listRow,
  minimalDocument,
  outcomeRow,
  parsed,
  scheduleRow,
  textRow,
  timelineRow,
  without,
  withValue,
} from '../../testing/documents.js';
import type { Section } from './schema.js';
import { beginsFolded, glanceOf, lockedPosition } from './sections.js';

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

  it('not if it is the first', () => {
    assert.equal(beginsFolded(sectionOf(items(long)), 0), false);
  });

  for (const [row, isChart] of [
    [outcomeRow(), true],
    [effectsRow(), true],
    [timelineRow(), true],
    [scheduleRow(), true],
    [textRow(), false],
    [factsRow(), false],
    [listRow(), false],
  ] as const) {
    it(`${isChart ? 'not' : 'also'} if it has a row of ${row.kind}, wherever that stands`, () => {
      const [words] = items(long).rows;
      for (const rows of [
        [row, words],
        [words, row],
      ]) {
        assert.equal(beginsFolded(sectionOf({ rows }), 1), !isChart);
      }
    });
  }

  it('with charts, if its author says so', () => {
    assert.equal(beginsFolded(sectionOf({ folded: true, rows: [outcomeRow()] }), 1), true);
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

describe('the answers in one look', () => {
  const glance = (...sections: unknown[]) =>
    glanceOf(parsed(withValue(minimalDocument(), '$.sections', sections)))?.id;
  const section = (id: string, ...rows: unknown[]) => ({ id, title: id, rows });
  const fact = () => ({ ...(without(factsRow(), '$.id') as object) });

  it('are the first section, where it has facts alone', () => {
    assert.equal(glance(section('a', fact()), section('b', textRow())), 'a');
    assert.equal(glance(section('a', fact(), fact(), fact())), 'a');
  });

  it('are not there where the first section has anything else, or nothing', () => {
    for (const row of [
      textRow(),
      outcomeRow(),
      effectsRow(),
      timelineRow(),
      scheduleRow(),
      listRow(),
    ]) {
      const known = parsed(
        withValue(fullDocument(), '$.sections', [section('a', fact(), row), section('b', fact())]),
      );
      assert.equal(glanceOf(known), undefined, row.kind);
    }
    assert.equal(glance(section('a'), section('b', fact())), undefined);
  });

  it('are not a later section, whatever it has', () => {
    assert.equal(glance(section('a', textRow()), section('b', fact())), undefined);
  });
});
