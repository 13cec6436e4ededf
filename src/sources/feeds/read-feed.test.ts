import { expect } from '@open-wc/testing';
import { FEED_FIXTURES } from './testing/all.js';
import { compare } from './testing/fixture.js';

const parser = new DOMParser();

for (const [about, fixtures] of Object.entries(FEED_FIXTURES)) {
  describe(about, () => {
    for (const fixture of fixtures) {
      it(fixture.name, () => {
        const { actual, expected } = compare(fixture, parser);
        expect(actual).to.deep.equal(expected);
      });
    }
  });
}
