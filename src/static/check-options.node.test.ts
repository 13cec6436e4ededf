import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument } from '../testing/documents.js';
import { prerender, type PrerenderOptions } from './prerender.js';

describe('options of a program that has no types', () => {
  for (const [option, value, said] of [
    ['treatments', 'heat cold', /^treatments: is no list/],
    ['sections', 'how-well', /^sections: is no list/],
    ['offers', {}, /^offers: is no list/],
    ['url', new URL('https://example.org/'), /^url: is no text/],
    ['styleHref', '', /^styleHref: is empty/],
    ['alternate', { es: 5 }, /^alternate: is no text/],
    ['region', null, /^region: is no text/],
    ['outcome', false, /^outcome: is no text/],
    ['comparison', ' ', /^comparison: is empty/],
  ] as const) {
    it(`are refused in words: ${option}`, () => {
      const options = { [option]: value } as unknown as PrerenderOptions;
      assert.throws(() => prerender(fullDocument(), options), {
        name: 'OptionError',
        message: said,
      });
    });
  }
});
