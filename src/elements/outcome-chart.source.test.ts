import { expect } from '@open-wc/testing';
import '../define/treatment-compare.js';
import { bringComparisons } from '../testing/bring-comparisons.js';
import { outcomesDocument } from '../testing/fixtures.js';
import { showChart, showChartMarkup } from '../testing/outcome-chart.js';
import { framesOf, labelOf, sentencesOf } from '../testing/outcome-chart.queries.js';
import { useConsole } from '../testing/page.js';
import { all, isVisible, named, words } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';
import type { OutcomeChartErrorEvent } from './outcome-chart.events.js';

bringComparisons({ sample: { en: outcomesDocument() } });

const chart = (attributes = '', children = '') =>
  `<outcome-chart ${attributes}>${children}</outcome-chart>`;
const OWN_WORDS = '<p>The author’s own words</p>';

describe('outcome-chart, where its outcome comes from', () => {
  const log = useConsole();

  it('keeps a child table in sight, which holds no outcome', async () => {
    const shown = await showChartMarkup(
      chart(
        '',
        '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>Cost</th><td>1</td><td>2</td></tr></table>',
      ),
    );
    expect(isVisible(shown.querySelector('table'))).to.be.true;
    expect(log.of(/finds no outcome/)).to.have.lengthOf(1);
  });

  describe('an outcome that is not there', () => {
    const events: Event[] = [];
    const hear = (event: Event) => events.push(event);
    beforeEach(() => {
      events.length = 0;
      for (const type of ['outcome-chart-load', 'outcome-chart-error'])
        document.addEventListener(type, hear, { capture: true });
    });
    afterEach(() => {
      for (const type of ['outcome-chart-load', 'outcome-chart-error'])
        document.removeEventListener(type, hear, { capture: true });
    });
    const heard = () => events.map(({ type }) => type);
    const json = inlineDocument(outcomesDocument());

    it('keeps the author’s words and names the ids that are there, once', async () => {
      const shown = await showChartMarkup(chart('outcome="pain"', OWN_WORDS + json));
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      expect(labelOf(shown)).to.equal('');
      expect(shown.matches(':state(error)')).to.be.true;
      shown.theme = 'dark';
      await shown.updateComplete;
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
      expect(log.lines[0]?.text).to.match(/<outcome-chart>.*"pain".*"less-pain", "bleeding"/s);
      expect(heard()).to.deep.equal(['outcome-chart-error']);
      const [event] = events;
      expect((event as OutcomeChartErrorEvent).diagnostics.map(({ code }) => code)).to.deep.equal([
        'no-outcome',
      ]);
    });

    it('does not take a row of another kind, or an inherited name, for an outcome', async () => {
      const document = outcomesDocument();
      document.sections[1]!.rows[0]!.id = 'how-often';
      for (const outcome of ['how-often', 'constructor']) {
        expect(labelOf(await showChart({ outcome }, document)), outcome).to.equal('');
        expect(
          log.of(new RegExp(`"${outcome}".*Use one of "less-pain", "bleeding"`)),
        ).to.have.lengthOf(1);
      }
    });

    it('shows the chart once the id is right, and the words again once it is wrong', async () => {
      const shown = await showChartMarkup(chart('outcome="pain"', OWN_WORDS + json));
      shown.outcome = 'bleeding';
      await shown.updateComplete;
      expect(labelOf(shown)).to.equal('Bleeding');
      expect(isVisible(shown.querySelector('p'))).to.be.false;
      expect(shown.matches(':state(error)')).to.be.false;
      shown.setAttribute('outcome', 'gone');
      await shown.updateComplete;
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      expect(shown.matches(':state(error)')).to.be.true;
      expect(heard()).to.deep.equal([
        'outcome-chart-error',
        'outcome-chart-load',
        'outcome-chart-error',
      ]);
    });

    it('says so where the comparison has none at all', async () => {
      const { sections, ...rest } = outcomesDocument();
      const shown = await showChart({}, { ...rest, sections: [sections[1]!] });
      expect(shown.matches(':state(error)')).to.be.true;
      expect(log.of(/finds no outcome in this comparison.*"outcome"/)).to.have.lengthOf(1);
    });
  });

  it('lives when it is cloned, and when it is moved', async () => {
    const shown = await showChartMarkup(
      chart('outcome="bleeding" frame="gain"', inlineDocument(outcomesDocument())),
    );
    shown.after(shown.cloneNode(true));
    const clone = shown.nextElementSibling as typeof shown;
    await clone.updateComplete;
    for (const element of [shown, clone]) {
      expect(labelOf(element)).to.equal('Bleeding');
      expect(sentencesOf(element)[0]).to.match(/^97 in 100 people did not bleed/);
    }
    const { parentElement } = shown;
    shown.remove();
    shown.outcome = 'less-pain';
    parentElement!.append(shown);
    await shown.updateComplete;
    expect(labelOf(shown)).to.equal('Less pain');
    expect(labelOf(clone)).to.equal('Bleeding');
    expect(log.lines).to.deep.equal([]);
  });

  describe('beside others', () => {
    it('keeps two charts of one comparison apart', async () => {
      const first = await showChartMarkup(
        `${chart('comparison="sample"')}${chart('comparison="sample" lang="en"')}`,
      );
      const second = first.nextElementSibling as typeof first;
      await second.updateComplete;
      framesOf(first)[1].click();
      await first.updateComplete;
      await second.updateComplete;
      expect(sentencesOf(first)[0]).to.match(/^36 in 100/);
      expect(sentencesOf(second)[0]).to.match(/^64 in 100/);
    });

    it('stands beside the whole comparison, and tells it nothing', async () => {
      const shown = await showChartMarkup(
        `${chart('comparison="sample"')}<treatment-compare comparison="sample"></treatment-compare>`,
      );
      const whole = shown.parentElement!.querySelector('treatment-compare')!;
      await whole.updateComplete;
      const before = words(whole.shadowRoot);
      framesOf(shown)[1].click();
      await shown.updateComplete;
      await whole.updateComplete;
      expect(words(whole.shadowRoot)).to.equal(before);
      expect(before).to.include('64 in 100');
      expect(named(...all(shown, '[part="title"], nav, h1, h2'))).to.equal('nothing');
      expect(log.lines).to.deep.equal([]);
    });
  });
});
