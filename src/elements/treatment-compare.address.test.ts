import { expect } from '@open-wc/testing';
import { comparisonDocument } from '../testing/fixtures.js';
import { all, expectFocus, headingOf, one, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { foldUnder } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';
import type { TreatmentCompare } from './treatment-compare.js';

const PLACE = 'What a day is like';

/** Goes back, and waits for the address that was there. */
async function back(hash: string): Promise<void> {
  history.back();
  await until(() => location.hash === hash, 'The address is as before');
}

const jump = (element: TreatmentCompare, name: string): void => {
  all(element, 'nav a')
    .find((link) => words(link) === name)!
    .click();
};

const untilThere = (element: TreatmentCompare): Promise<void> =>
  until(() => foldUnder(element, PLACE)?.open, 'The section is open');

describe('treatment-compare, the address of the page', () => {
  const { href } = location;
  afterEach(() => {
    history.replaceState(null, '', href);
  });

  it('names the section that a reader jumps to, so that Back returns', async () => {
    const element = await show();
    const before = location.hash;
    jump(element, PLACE);
    expect(location.hash).to.equal('#sample/life');
    expectFocus(headingOf(element, PLACE));
    await back(before);
  });

  it('leads to its section when the page is opened', async () => {
    history.replaceState(null, '', '#sample/life');
    const element = await show();
    await untilThere(element);
    expectFocus(headingOf(element, PLACE));
  });

  it('leads there once, not with every change', async () => {
    history.replaceState(null, '', '#sample/life');
    const element = await show();
    await untilThere(element);
    one(element, 'nav a').focus();
    element.region = 'GB';
    await element.updateComplete;
    expectFocus(one(element, 'nav a'));
  });

  it('is not followed again when a page writes it and something else is rendered', async () => {
    const element = await show();
    history.replaceState(null, '', '#sample/life');
    element.view = 'table';
    await element.updateComplete;
    expect(foldUnder(element, PLACE)!.open).to.be.false;
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('opens the sources, and nothing beside a place that is open', async () => {
    const element = await show();
    jump(element, 'Sources');
    expect(foldUnder(element, 'Sources')!.open).to.be.true;
    jump(element, 'Is it approved?');
    const table = headingOf(element, 'Is it approved?').closest('section')!;
    expect([...table.querySelectorAll('details')].some(({ open }) => open)).to.be.false;
  });

  it('leads to a section that has the name of a part of ours, and to the part', async () => {
    const { sections } = comparisonDocument();
    const own = sections.map((section) =>
      section.id === 'life' ? { ...section, id: 'approval' } : section,
    );
    history.replaceState(null, '', '#sample/section-approval');
    const element = await show(comparisonDocument({ sections: own }));
    await untilThere(element);
    expectFocus(headingOf(element, PLACE));
    location.hash = '#sample/approval';
    await until(
      () => element.shadowRoot!.activeElement === headingOf(element, 'Is it approved?'),
      'The approval has the focus',
    );
  });

  it('leads there when it changes', async () => {
    const element = await show();
    location.hash = '#sample/life';
    await untilThere(element);
    expectFocus(headingOf(element, PLACE));
    location.hash = '#sample/serious-risks';
    await until(
      () => element.shadowRoot!.activeElement === headingOf(element, 'Serious risks'),
      'The risks have the focus',
    );
  });

  for (const hash of ['#other/life', '#sample/nowhere', '#sample', '#sample/%', '#life']) {
    it(`is none of ours where it says ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await show();
      await element.updateComplete;
      expect(foldUnder(element, PLACE)!.open).to.be.false;
      expect(element.shadowRoot!.activeElement).to.equal(null);
    });
  }

  for (const hash of ['#/posts/7', '#!/posts']) {
    it(`stays as it is where it is a route of the page: ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await show();
      const { length } = history;
      jump(element, PLACE);
      expectFocus(headingOf(element, PLACE));
      expect(location.hash).to.equal(hash);
      expect(history.length).to.equal(length);
    });
  }

  it('keeps the state that the page has given its step in the history', async () => {
    history.replaceState({ page: 7 }, '');
    jump(await show(), PLACE);
    expect(history.state).to.deep.equal({ page: 7 });
  });

  it('is that of the first in sight of two with the same comparison', async () => {
    const hidden = await show();
    hidden.hidden = true;
    history.replaceState(null, '', '#sample/life');
    const second = await show(comparisonDocument());
    await untilThere(second);
    expect(foldUnder(hidden, PLACE)!.open).to.be.false;
  });

  it('is that of the first of two with the same comparison', async () => {
    history.replaceState(null, '', '#sample/life');
    const first = await show();
    await untilThere(first);
    const second = await show(comparisonDocument());
    await second.updateComplete;
    expect(foldUnder(second, PLACE)!.open).to.be.false;
  });

  it('stands beside the heading of each section, as a link to share', async () => {
    const element = await show();
    const links = all<HTMLAnchorElement>(element, '.title > .link');
    expect(links.map((link) => link.getAttribute('href'))).to.include.members([
      '#sample/approval',
      '#sample/serious-risks',
      '#sample/basics',
      '#sample/life',
    ]);
    for (const link of links) expect(link.getAttribute('aria-label')).to.match(/^Link to: /);
  });
});
