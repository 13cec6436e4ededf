import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { statusStyles } from '../views/status.styles.js';
import { prerender } from './prerender.js';

const NAME = 'ketamine-vs-antidepressants.en.json';
const DOCUMENT = readFileSync(new URL(`../content/${NAME}`, import.meta.url), 'utf8');

describe('the styles of a shadow root that is written', () => {
  const left = [...statusStyles.cssText.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

  for (const outcome of [undefined, true] as const) {
    it(`leave out what nothing ${outcome ? 'of an outcome alone' : 'of a comparison'} is marked as`, () => {
      const { html = '', css } = prerender(DOCUMENT, { outcome });
      const marks = new Set(
        [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      );
      assert.ok(left.length > 0 && marks.has('page'));
      assert.deepEqual(
        left.filter((name) => marks.has(name) || css.includes(`.${name}`)),
        [],
      );
    });
  }
});
