import { expect } from '@open-wc/testing';
import { EDITORS, SHAPES } from './testing/editors.js';
import { outlineOf } from './testing/outline.js';
import { readMarkup } from './testing/read-markup.js';

describe('a table that an editor produced', () => {
  for (const { name, markup, expected } of EDITORS) {
    it(`is understood: ${name}`, () => {
      expect(outlineOf(readMarkup(markup).comparison!)).to.deep.equal(expected);
    });
  }
});

describe('a table of an odd shape', () => {
  for (const { name, markup, expected } of SHAPES) {
    it(`is understood: ${name}`, () => {
      expect(outlineOf(readMarkup(markup).comparison!)).to.deep.equal(expected);
    });
  }
});
