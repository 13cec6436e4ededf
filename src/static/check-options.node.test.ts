import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOptions } from './check-options.js';
import { OptionError } from './option-error.js';
import type { PrerenderOptions } from './prerender.js';

describe('options that are given in a program', () => {
  for (const option of ['treatments', 'sections', 'offers'] as const) {
    it(`need a list where attributes have a text: ${option}`, () => {
      const options = { [option]: 'heat cold' } as unknown as PrerenderOptions;
      assert.throws(
        () => checkOptions(options, ['shadow']),
        (error) =>
          error instanceof OptionError && error.option === option && error.message.includes('list'),
      );
      assert.doesNotThrow(() => checkOptions({ [option]: ['heat'] }, ['shadow']));
    });
  }
});
