import { expect } from '@open-wc/testing';
import { itPassesAxe } from '../testing/axe.js';
import { comparisonDocument, documentOf } from '../testing/fixtures.js';
import { emulateMedia } from '../testing/media.js';
import { useConsole, useRequests } from '../testing/page.js';
import { all, headingOf, named, one, openAll, words } from '../testing/queries.js';
import { show, showMarkup } from '../testing/treatment-compare.js';

describe('treatment-compare accessibility', () => {
  const requests = useRequests();
  useConsole();

  for (const theme of ['light', 'dark']) {
    for (const [layout, width] of [
      ['table', '1000px'],
      ['cards', '320px'],
    ] as const) {
      itPassesAxe(`has no fault that axe finds: ${theme}, ${layout}`, async () => {
        const element = await show(
          comparisonDocument(),
          { theme, offers: 'tablets', region: 'US' },
          width,
        );
        openAll(element);
        await expect(element).to.be.accessible();
      });

      itPassesAxe(
        `has no fault that axe finds with a fold closed: ${theme}, ${layout}`,
        async () => {
          const element = await show(comparisonDocument(), { theme }, width);
          await expect(element).to.be.accessible();
        },
      );
    }

    itPassesAxe(`has no fault that axe finds while a source is shown: ${theme}`, async () => {
      const element = await show(comparisonDocument(), { theme });
      one(element, '[role="doc-noteref"]').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    itPassesAxe(
      `has no fault that axe finds while it loads, fails, or lacks facts: ${theme}`,
      async () => {
        const loading = await showMarkup(
          `<treatment-compare theme="${theme}" src="/a.json"></treatment-compare>`,
        );
        await expect(loading).to.be.accessible();
        requests[0]?.fail();
        const failed = await show('not JSON', { theme });
        await expect(failed).to.be.accessible();
        const empty = await showMarkup(`<treatment-compare theme="${theme}"></treatment-compare>`);
        expect(empty.matches(':state(empty)')).to.be.true;
        await expect(empty).to.be.accessible();
        const incomplete = await show(
          comparisonDocument({ crisisLines: [], nextReview: undefined }),
          { theme },
        );
        await expect(incomplete).to.be.accessible();
      },
    );
  }

  itPassesAxe('has no fault that axe finds with six treatments, from right to left', async () => {
    const element = await show({ ...documentOf(6), lang: 'ar' }, {}, '360px');
    await expect(element).to.be.accessible();
  });

  it('uses each id once', async () => {
    const element = await show();
    const ids = all(element, '[id]').map(({ id }) => id);
    expect([...new Set(ids)]).to.deep.equal(ids);
  });

  it('uses each id once even if the document names sections and sources after our own places', async () => {
    const { sections, sources, ...rest } = comparisonDocument();
    const element = await show({
      ...rest,
      sections: [...sections, { ...sections[0]!, id: 'note' }, { ...sections[0]!, id: 'sources' }],
      sources: [...(sources ?? []), { id: 'note', kind: 'other', title: 'A note' }],
    });
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('resolves every reference by id, and every link within', async () => {
    const element = await show();
    for (const name of ['aria-labelledby', 'aria-describedby', 'popovertarget', 'for']) {
      for (const node of all(element, `[${name}]`)) {
        for (const id of node.getAttribute(name)!.split(' ')) {
          expect(element.shadowRoot!.getElementById(id), `${name}="${id}"`).to.exist;
        }
      }
    }
    for (const link of all<HTMLAnchorElement>(element, 'a[href^="#"]').filter(
      (node) => node.hash,
    )) {
      const id = link.dataset.anchor ?? link.hash.slice(1);
      expect(element.shadowRoot!.getElementById(id), link.hash).to.exist;
    }
  });

  it('names every control', async () => {
    const element = await show(comparisonDocument(), { region: 'US' });
    for (const node of all(element, 'a,button,input,summary')) {
      const name =
        node.getAttribute('aria-label') ??
        (node instanceof HTMLInputElement ? words(node.labels?.[0]) : words(node));
      expect(name, node.outerHTML).to.not.be.empty;
    }
  });

  it('is large enough to touch', async () => {
    const element = await show(comparisonDocument(), {}, '360px');
    for (const node of all(element, 'summary,label,button').filter((item) =>
      item.checkVisibility(),
    )) {
      expect(node.getBoundingClientRect().height, words(node)).to.be.at.least(24);
    }
  });

  it('says that it loads, and that it failed, politely', async () => {
    const element = await showMarkup('<treatment-compare src="/a.json"></treatment-compare>');
    expect(words(one(element, '[role="status"]'))).to.equal('Loading the comparison…');
    expect(named(...all(element, '[role="alert"], [aria-live="assertive"]'))).to.equal('nothing');
  });

  it('does not scroll smoothly for a reader who wants no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const element = await show();
      const asked: unknown[] = [];
      headingOf(element, 'Is it approved?').scrollIntoView = (options) => asked.push(options);
      all(element, 'nav a')[0]?.click();
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]).to.include({ behavior: 'auto' });
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
