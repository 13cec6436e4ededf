import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionOf } from './language-tag.js';

describe('regionOf', () => {
  for (const [language, region] of [
    ['en-GB', 'GB'],
    ['en-gb', 'GB'],
    ['zh-Hant-TW', 'TW'],
    ['en', undefined],
    ['', undefined],
    ['english please', undefined],
    ['en_GB', undefined],
  ] as const) {
    it(`is ${region} for "${language}"`, () => {
      assert.equal(regionOf(language), region);
    });
  }
});
