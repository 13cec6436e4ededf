import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flat, shownComparisons } from '../testing/comparison-page.js';
import { named, withClass, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    it('has every source, in the order of its number', async () => {
      const page = await renderPage(comparison);
      const list = withClass(page, 'sources').flatMap((element) => named(element, 'li'));
      assert.deepEqual(
        list.map(({ attributes }) => attributes.get('id')),
        comparison.sources.map(({ id }) => `source-${id}`),
      );
      comparison.sources.forEach(({ title }, index) => {
        assert.ok(wordsOf(list[index]!).includes(flat(title)), title);
      });
    });

    it('leads back from each source that is cited', async () => {
      const page = await renderPage(comparison);
      const cited = new Set(
        withClass(page, 'citation').map(({ attributes }) => attributes.get('data-source')),
      );
      const backs = withClass(page, 'back').map(({ attributes }) => attributes.get('data-cited'));
      for (const source of cited) assert.ok(backs.includes(source), source);
    });
  });
}
