import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownComparisons } from '../testing/comparison-page.js';
import { fullDocument, parsed, withValue } from '../testing/documents.js';
import { ancestors, descendants, idsOf, named, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    it('has an id once, and a target for every link and label', async () => {
      const page = await renderPage(comparison);
      const ids = idsOf(page);
      assert.deepEqual(ids, [...new Set(ids)]);
      for (const { attributes } of descendants(page)) {
        const hash = attributes.get('data-anchor') ?? attributes.get('href')?.match(/^#(.+)$/)?.[1];
        if (hash) assert.ok(ids.includes(hash), hash);
        for (const reference of ['aria-labelledby', 'aria-describedby', 'popovertarget']) {
          for (const id of attributes.get(reference)?.split(' ') ?? [])
            assert.ok(ids.includes(id), id);
        }
      }
    });

    it('carries no style of its own, no script, and no handler', async () => {
      const page = await renderPage(comparison);
      assert.deepEqual(
        named(page, 'script', 'style', 'iframe', 'object', 'embed', 'form', 'base'),
        [],
      );
      for (const { name, attributes } of descendants(page)) {
        for (const attribute of attributes.keys())
          assert.doesNotMatch(attribute, /^(style$|on)/, name);
        assert.match(attributes.get('href') ?? '#', /^(https?:\/\/|\/|#|tel:[\d+]+$|sms:[\d+]+$)/);
      }
    });

    it('is HTML that a browser need not mend', async () => {
      const blocks = [
        'p',
        'ul',
        'ol',
        'dl',
        'div',
        'table',
        'section',
        'details',
        'fieldset',
        'nav',
        'header',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
      ];
      const page = await renderPage(comparison);
      for (const element of descendants(page)) {
        const parent = element.parent?.name ?? '';
        if (blocks.includes(element.name)) {
          assert.ok(
            !ancestors(element).some(({ name }) => name === 'p'),
            `${element.name} in a paragraph: ${wordsOf(element)}`,
          );
        }
        if (element.name === 'a' || element.name === 'button') {
          assert.ok(
            !ancestors(element).some(({ name }) => name === 'a' || name === 'button'),
            wordsOf(element),
          );
        }
        if (element.name === 'li') assert.ok(['ul', 'ol'].includes(parent), parent);
        if (parent === 'ul' || parent === 'ol') assert.equal(element.name, 'li');
        if (element.name === 'summary') assert.equal(parent, 'details');
        if (element.name === 'dt' || element.name === 'dd')
          assert.ok(['dl', 'div'].includes(parent), parent);
      }
    });

    it('describes every picture, names every control', async () => {
      const page = await renderPage(comparison);
      for (const { attributes } of named(page, 'img'))
        assert.match(attributes.get('alt') ?? '', /\S/);
      for (const { attributes } of named(page, 'svg')) {
        const isHidden = attributes.get('aria-hidden') === 'true';
        assert.ok(
          isHidden || /\S/.test(attributes.get('aria-label') ?? ''),
          'a drawing is hidden or described',
        );
      }
      for (const control of named(page, 'a', 'button', 'summary', 'legend', 'label')) {
        assert.match(control.attributes.get('aria-label') ?? wordsOf(control), /\S/);
      }
    });
  });
}

describe('the ids of a document', () => {
  it('never meet those of the page', async () => {
    for (const id of [
      'note',
      'sources',
      'summary',
      'treatments',
      'approval',
      'serious-risks',
      'source-note',
      'section',
    ]) {
      let document: unknown = withValue(fullDocument(), '$.sources[1].id', id);
      document = withValue(document, '$.sections[0].id', id);
      document = withValue(document, '$.treatments[0].id', id);
      const page = await renderPage(parsed(document));
      const ids = idsOf(page);
      assert.deepEqual(ids, [...new Set(ids)], id);
    }
  });
});

describe('what a page has from other sites', () => {
  const document = {
    ...fullDocument(),
    nextStep: { label: 'Book', href: 'https://example.org/book' },
    method: 'See [how](https://example.org/how).![A chart](https://example.org/chart.png)',
  };

  it('has pictures that are asked for without an address', async () => {
    const pictures = named(await renderPage(parsed(document)), 'img');
    assert.ok(pictures.length > document.treatments.length, 'in text, too');
    for (const { attributes } of pictures)
      assert.equal(attributes.get('referrerpolicy'), 'no-referrer', attributes.get('src'));
  });

  it('has links that do not hand over the window', async () => {
    const links = named(await renderPage(parsed(document)), 'a');
    for (const { attributes } of links) {
      const href = attributes.get('href') ?? '';
      if (href.startsWith('http')) assert.equal(attributes.get('rel'), 'noopener', href);
    }
  });
});
