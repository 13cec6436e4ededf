import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { outcomesDocument } from '../testing/fixtures.js';
import { showChart, showChartMarkup } from '../testing/outcome-chart.js';
import { citationsOf, listedSources } from '../testing/outcome-chart.queries.js';
import { useStyle } from '../testing/page.js';
import { all, expectFocus, focused, isVisible, named, one, words } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';
import { until } from '../testing/until.js';

/** What must stand with the numbers of the first outcome. */
const OF_WALKING = {
  comparator: /^No exercise$/,
  timeframe: /^12 weeks$/,
  population: /^200 adults with a sore knee$/,
  certainty: /^Not very sure$/,
  caveat: /^One small trial\./,
  source: /^Walker A\. A trial of walking\. 2020\./,
};
const OF_TABLETS = {
  comparator: /^Placebo$/,
  timeframe: /^6 weeks$/,
  population: /^90 nurses$/,
  certainty: /^Fairly sure$/,
  source: /^The label of the tablets\. 2021\./,
};
const OF_ALL = {
  label: /^Less pain$/,
  about: /^By their own account/,
  'how trials relate': /From different trials, not compared with each other directly/,
  comparison: /^Part of a comparison: Walking, tablets or an injection\?$/,
  'review date': /^Last reviewed January 10, 2026/,
};

/** The innermost elements that say something. */
function saying(chart: Element, pattern: RegExp): HTMLElement[] {
  const matches = all(chart, 'figure *').filter((node) => pattern.test(words(node)));
  return matches.filter((node) => !matches.some((other) => other !== node && node.contains(other)));
}

function expectLocked(chart: Element, facts: Record<string, RegExp>, why: string): void {
  for (const [name, pattern] of Object.entries(facts)) {
    const open = saying(chart, pattern).filter(
      (node) => isVisible(node) && !node.closest('details, slot, [part]'),
    );
    expect(open.length, `${name} is in sight and out of reach: ${why}`).to.be.at.least(1);
  }
  expect(named(...all(chart, '[part]')), `nothing has a part: ${why}`).to.equal('nothing');
}

describe('outcome-chart, what must stand with its numbers', () => {
  const addStyle = useStyle();

  for (const attributes of [
    {},
    { frame: 'gain' },
    { frame: 'loss' },
    { frame: 'nonsense', treatments: 'nothing', theme: 'no' },
    { theme: 'dark', lang: 'de' },
    { treatments: 'walking tablets' },
  ]) {
    it(`is there with ${JSON.stringify(attributes)}`, async () => {
      const chart = await showChart(attributes);
      expectLocked(chart, OF_WALKING, 'walking');
      expectLocked(chart, OF_TABLETS, 'tablets');
      expectLocked(chart, OF_ALL, 'all');
    });
  }

  it('is there for the one treatment that is named', async () => {
    const chart = await showChart({ treatments: 'tablets' });
    expectLocked(chart, OF_TABLETS, 'tablets');
    expectLocked(chart, OF_ALL, 'all');
    expect(saying(chart, OF_WALKING.population)).to.have.lengthOf(0);
  });

  it('is there in a narrow place', async () => {
    const chart = await showChart({}, outcomesDocument(), '280px');
    for (const facts of [OF_WALKING, OF_TABLETS, OF_ALL]) expectLocked(chart, facts, '280px');
    expect(one(chart, 'figure').scrollWidth).to.be.at.most(280);
  });

  it('is there whatever is put into the slots', async () => {
    const chart = await showChartMarkup(
      `<outcome-chart>${inlineDocument(outcomesDocument())}<b slot="caption">A miracle</b><p>Nothing</p><p slot="certainty">Very sure</p></outcome-chart>`,
    );
    for (const facts of [OF_WALKING, OF_TABLETS, OF_ALL]) expectLocked(chart, facts, 'slots');
    expect(all<HTMLSlotElement>(chart, 'slot').map(({ name }) => name)).to.deep.equal(['caption']);
  });

  for (const css of [
    '* { all: unset !important }',
    'outcome-chart { display: none !important }',
    'outcome-chart { height: 0 !important; overflow: hidden !important }',
    'figure, figcaption, dl, ol, .locked, .review, .small { display: none !important }',
    ':not(:defined) { display: none }',
  ]) {
    it(`is there on a page with ${css}`, async () => {
      addStyle(css);
      const chart = await showChart();
      for (const facts of [OF_WALKING, OF_TABLETS, OF_ALL]) expectLocked(chart, facts, css);
    });
  }

  it('says when its review is overdue', async () => {
    const chart = await showChart({}, outcomesDocument({ nextReview: '2026-01-11' }));
    const [badge] = saying(chart, /^Review overdue$/);
    expect(isVisible(badge)).to.be.true;
    expect(named(...saying(await showChart(), /^Review overdue$/))).to.equal('nothing');
  });

  describe('its sources', () => {
    it('are those that it cites, from 1 on, in the order of the text', async () => {
      const chart = await showChart();
      expect(listedSources(chart).map(({ id }) => id)).to.deep.equal([
        'source-guide-c',
        'source-trial-a',
        'source-label-b',
      ]);
      expect(citationsOf(chart).map(words)).to.deep.equal(['1', '2', '3', '2']);
    });

    it('have the number in the list that their citations have', async () => {
      for (const attributes of [{}, { treatments: 'tablets' }, { outcome: 'bleeding' }]) {
        const chart = await showChart(attributes);
        const numbers = listedSources(chart).map(({ id }) => `#${id}`);
        expect(citationsOf(chart)).to.not.be.empty;
        for (const citation of citationsOf(chart)) {
          const number = numbers.indexOf(citation.getAttribute('href')!) + 1;
          expect(words(citation)).to.equal(String(number));
          expect(citation.getAttribute('aria-label')).to.equal(`Source ${number}`);
        }
      }
    });

    it('follow what is shown', async () => {
      const chart = await showChart();
      chart.outcome = 'bleeding';
      await chart.updateComplete;
      expect(listedSources(chart).map(({ id }) => id)).to.deep.equal(['source-label-b']);
      chart.outcome = 'less-pain';
      chart.treatments = 'walking';
      await chart.updateComplete;
      expect(listedSources(chart).map(({ id }) => id)).to.deep.equal([
        'source-guide-c',
        'source-trial-a',
      ]);
    });

    it('are shown beside their citation, under its number', async () => {
      const chart = await showChart();
      const citation = citationsOf(chart)[1]!;
      citation.focus();
      await sendKeys({ press: 'Enter' });
      const note = one(chart, '[popover]');
      await until(() => note.matches(':popover-open'), 'The source is shown');
      expect(words(note)).to.match(/^Source 2 · Walker A\. A trial of walking/);
      expect(note.contains(focused())).to.be.true;
      await sendKeys({ press: 'Escape' });
      await until(() => !note.matches(':popover-open'), 'The source is closed');
      expectFocus(citation);
    });

    it('are led to from the note, and lead back to the text', async () => {
      const chart = await showChart();
      const citation = citationsOf(chart)[2]!;
      citation.click();
      const note = one(chart, '[popover]');
      await until(() => note.matches(':popover-open'), 'The source is shown');
      note
        .querySelector('a[href="#source-label-b"]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const item = listedSources(chart)[2]!;
      expectFocus(item);
      expect(note.matches(':popover-open')).to.be.false;
      const back = item.querySelector<HTMLAnchorElement>('[data-cited]')!;
      expect(back.getAttribute('aria-label')).to.equal('Back to the text from source 3');
      back.click();
      expectFocus(citation);
    });
  });
});
