import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentHistory, Correction } from '../../model/corrections.js';
import { verdictOn } from './report.js';

const minor: Correction = { severity: 'minor', wrong: 'a weak', right: 'a week' };
const serious: Correction = {
  severity: 'serious',
  wrong: 'drive after 2 hours',
  right: 'wait 24 hours',
};
const moderate: Correction = { severity: 'moderate', wrong: '37 in 100', right: '38 in 100' };

const history: ContentHistory = {
  id: 'packs',
  versions: [
    { version: '1.3', date: '2026-04-01', fingerprints: {}, corrections: [] },
    { version: '1.2', date: '2026-03-01', fingerprints: {}, corrections: [minor, serious] },
    { version: '1.1', date: '2026-02-01', fingerprints: {}, corrections: [moderate] },
    { version: '1.0', date: '2026-01-01', fingerprints: {}, corrections: [] },
  ],
};

const copy = (version: string, isChanged = false) => ({
  where: 'in its HTML',
  mark: { id: 'packs', version, date: '' },
  isChanged,
});

describe('the verdict on a copy', () => {
  it('names what was corrected since, the gravest first', () => {
    const { lines, isGood } = verdictOn(copy('1.0'), history);
    assert.deepEqual(lines, [
      'in its HTML: packs 1.0, with 3 corrections since:',
      '  serious, 1.2 of 2026-03-01: it said “drive after 2 hours”. Right is: wait 24 hours',
      '  moderate, 1.1 of 2026-02-01: it said “37 in 100”. Right is: 38 in 100',
      '  minor, 1.2 of 2026-03-01: it said “a weak”. Right is: a week',
    ]);
    assert.equal(isGood, false);
  });

  it('leaves out what was corrected before', () => {
    const { lines } = verdictOn(copy('1.1'), history);
    assert.equal(lines.length, 3);
    assert.doesNotMatch(lines.join('\n'), /37 in 100/);
  });

  it('does not call older content wrong in which nothing was', () => {
    const { lines, isGood } = verdictOn(copy('1.2'), history);
    assert.deepEqual(lines, [
      'in its HTML: packs 1.2, older than 1.3 of 2026-04-01; nothing in it was found wrong.',
    ]);
    assert.equal(isGood, true);
  });

  it('says that content is the newest, and whether it was changed', () => {
    assert.equal(verdictOn(copy('1.3'), history).isGood, true);
    const { lines, isGood } = verdictOn(copy('1.3', true), history);
    assert.match(lines.join(' '), /newest content.*was changed/);
    assert.equal(isGood, false);
  });

  it('knows no later version, and no comparison that is not ours', () => {
    const later = verdictOn(copy('2.0'), history);
    assert.match(later.lines[0] ?? '', /does not know\. Use its newest release/);
    const own = verdictOn(copy('1.0'), undefined);
    assert.match(own.lines[0] ?? '', /none of ours/);
    assert.deepEqual([later.isGood, own.isGood], [false, false]);
  });
});
