import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readVersionMark, versionMark } from './version-mark.js';

describe('the mark of a version', () => {
  it('is read as it is written', () => {
    const mark = versionMark({ id: 'packs', version: { number: '1.2', date: '2026-02-20' } });
    assert.deepEqual(readVersionMark(mark ?? ''), {
      id: 'packs',
      version: '1.2',
      date: '2026-02-20',
    });
  });

  it('is not there where the comparison names no version', () => {
    assert.equal(versionMark({ id: 'packs', version: undefined }), undefined);
  });

  for (const text of ['', '12', 'packs 1.2', 'packs 1.2 soon', 'two packs 1.2 2026-02-20']) {
    it(`is none: "${text}"`, () => {
      assert.equal(readVersionMark(text), undefined);
    });
  }
});
