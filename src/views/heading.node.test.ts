import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownComparisons } from '../testing/comparison-page.js';
import { headings } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    for (const headingLevel of [1, 2, 3, 4]) {
      it(`has headings without a gap from level ${headingLevel}`, async () => {
        const levels = headings(await renderPage(comparison, { headingLevel }));
        assert.deepEqual(levels[0], { level: headingLevel, words: comparison.title });
        assert.equal(levels.filter(({ level }) => level <= headingLevel).length, 1, 'one title');
        levels.forEach(({ level, words }, index) => {
          assert.ok(level <= (levels[index - 1]?.level ?? headingLevel) + 1, words);
          assert.match(words, /\S/);
        });
      });
    }
  });
}
