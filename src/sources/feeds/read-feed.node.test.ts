import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from 'linkedom';
import { FEED_FIXTURES } from './testing/all.js';
import { compare } from './testing/fixture.js';

const parser = new DOMParser() as unknown as globalThis.DOMParser;

for (const [about, fixtures] of Object.entries(FEED_FIXTURES)) {
  describe(`${about}, read on a server`, () => {
    for (const fixture of fixtures) {
      it(fixture.name, () => {
        const { actual, expected } = compare(fixture, parser);
        assert.deepEqual(actual, expected);
      });
    }
  });
}
