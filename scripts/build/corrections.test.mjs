import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOMParser } from 'linkedom';
import { atomFeed } from './corrections.mjs';

/** @type {import('../../src/model/corrections.js').ContentHistory[]} */
const HISTORIES = [
  {
    id: 'packs',
    versions: [
      {
        version: '1.1',
        date: '2026-02-01',
        fingerprints: {},
        corrections: [
          { severity: 'minor', wrong: 'a weak', right: 'a week' },
          { severity: 'serious', wrong: 'p < 0.05 & "sure"', right: ']]> <b>not</b> sure' },
        ],
      },
      { version: '1.0', date: '2026-01-01', fingerprints: {}, corrections: [] },
    ],
  },
  {
    id: 'walks',
    versions: [{ version: '3', date: '2026-01-15', fingerprints: {}, corrections: [] }],
  },
];

/** @param {string} xml */
const read = (xml) => new DOMParser().parseFromString(xml, 'text/xml');

/** @param {string} name */
const textsOf = (name, feed = atomFeed('a-package', HISTORIES)) =>
  [...read(feed).querySelectorAll(name)].map(({ textContent }) => textContent);

describe('the feed of corrections', () => {
  it('has an entry for each version, the newest first, with its own id', () => {
    assert.deepEqual(textsOf('entry > title'), [
      'packs 1.1: 2 corrections, serious',
      'walks 3: nothing corrected',
      'packs 1.0: nothing corrected',
    ]);
    assert.deepEqual(textsOf('feed > updated'), ['2026-02-01T00:00:00Z']);
    const ids = textsOf('id');
    assert.equal(new Set(ids).size, 4);
    for (const id of ids) {
      assert.match(
        id ?? '',
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    }
  });

  it('keeps its ids when a version comes', () => {
    const before = atomFeed('a-package', [{ ...HISTORIES[1], id: 'walks', versions: [] }]);
    assert.equal(textsOf('feed > id', before)[0], textsOf('feed > id')[0]);
  });

  it('says what was wrong and what is right as it was written', () => {
    const [content = ''] = textsOf('entry > content');
    assert.ok(
      content?.includes('serious: it said “p < 0.05 & "sure"”. Right is: ]]> <b>not</b> sure'),
    );
  });

  it('is built, as the data are', () => {
    const { comparisons } = JSON.parse(readFileSync('dist/corrections.json', 'utf8'));
    assert.equal(
      readFileSync('dist/corrections.atom', 'utf8'),
      atomFeed('treatment-compare', comparisons),
    );
    assert.ok(comparisons.length > 0);
  });
});
