import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultless } from '../../../check/testing/faultless.js';
import type { Fields } from '../document/change.js';
import { EDITOR_WORDS } from '../words.js';
import { describedAt, kindsOf } from './described.js';
import { inKind, lostBetween } from './other-kind.js';

const ROWS = describedAt({ sections: [{ rows: [] }] }, ['sections', 0, 'rows', 0])!;
const KEYS = ['sections', 0, 'rows', 0];

const changed = (row: Fields, kind: string) => {
  const after = inKind(ROWS, row, kind);
  return { after, lost: lostBetween(row, after, KEYS, EDITOR_WORDS.en, faultless()) };
};

describe('a row of another kind', () => {
  const about = { id: 'where', label: 'Where', about: 'Where it is done.' };
  const missing = { missing: 'not-checked', why: 'We have not looked.' };

  it('keeps the words of its cells, and why some are empty', () => {
    const text = { kind: 'text', ...about, cells: { heat: 'At home.', cold: missing } };
    const facts = {
      ...about,
      kind: 'facts',
      cells: { heat: { value: 'At home.' }, cold: missing },
    };
    const passages = {
      ...about,
      kind: 'passages',
      cells: { heat: [{ text: 'At home.' }], cold: missing },
    };
    assert.deepEqual(changed(text, 'facts'), { after: facts, lost: [] });
    assert.deepEqual(changed(facts, 'passages'), { after: passages, lost: [] });
    assert.deepEqual(changed(passages, 'text'), { after: text, lost: [] });
  });

  it('loses no note, and says which fields have no place there', () => {
    const facts = {
      kind: 'facts',
      ...about,
      icon: 'place',
      cells: { heat: { value: 'At home', note: 'Or at work.' } },
    };
    const { after, lost } = changed(facts, 'text');
    assert.deepEqual(after.cells, { heat: 'At home Or at work.' });
    assert.deepEqual(lost, ['Small drawing']);
    const timeline = changed(
      { kind: 'text', ...about, cells: { heat: 'In an hour.' } },
      'timeline',
    );
    assert.deepEqual(timeline.after.cells, { heat: { note: 'In an hour.' } });
  });

  it('keeps what studies have in common', () => {
    const [, { rows }] = faultless().sections as unknown as [unknown, { rows: Fields[] }];
    const outcome = rows[0]!;
    const { after, lost } = changed(outcome, 'effects');
    const cells = after.cells as Record<string, Fields>;
    const [arm] = (outcome.cells as Record<string, Fields[]>).heat!;
    assert.deepEqual(cells.heat!.sources, arm!.sources);
    assert.equal(cells.heat!.certainty, arm!.certainty);
    assert.ok(lost.includes('How many people'));
    assert.ok(!lost.includes('Sources'));
  });

  it('is of its kind, whatever it was', () => {
    for (const kind of kindsOf(ROWS).keys())
      for (const row of [{}, { kind: 'other', cells: 3 }, { cells: { heat: null, cold: [[]] } }])
        assert.equal(changed(row, kind).after.kind, kind);
    const list = changed({ kind: 'text', ...about, cells: { heat: 'At home.' } }, 'list');
    assert.deepEqual(list, { after: { ...about, kind: 'list' }, lost: ['Heat'] });
  });
});
