import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '../model/fill.js';
import { shownComparisons, wordsAround } from '../testing/comparison-page.js';
import { fullDocument, parsed, withValue } from '../testing/documents.js';
import { named, withClass, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    it('numbers each citation as the list does, and leads to it', async () => {
      const page = await renderPage(comparison);
      const numbers = new Map(comparison.sources.map(({ id }, index) => [id, index + 1]));
      const citations = withClass(page, 'citation');
      for (const citation of citations) {
        const source = citation.attributes.get('data-source') ?? '';
        assert.equal(wordsOf(citation), String(numbers.get(source)));
        assert.equal(citation.attributes.get('href'), `#source-${source}`);
        assert.equal(
          citation.attributes.get('aria-label'),
          fill(wordsAround(comparison).source, { number: String(numbers.get(source)) }),
        );
      }
      assert.equal(citations.length > 0, comparison.sources.length > 0);
    });
  });
}

describe('a link that may not be followed', () => {
  it('leaves its words', async () => {
    const document = withValue(fullDocument(), '$.method', 'See [this page](javascript:x) now.');
    const page = await renderPage(parsed(document));
    assert.ok(wordsOf(page).includes('See this page now.'), 'its words');
    assert.ok(!named(page, 'a').some((link) => wordsOf(link) === 'this page'), 'no link');
  });
});
