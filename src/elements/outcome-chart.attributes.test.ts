import { expect } from '@open-wc/testing';
import { backgroundOf } from '../styles/contrast.js';
import { outcomesDocument } from '../testing/fixtures.js';
import { showChart, showChartMarkup } from '../testing/outcome-chart.js';
import { framesOf, labelOf, sentencesOf } from '../testing/outcome-chart.queries.js';
import { useConsole, useStyle } from '../testing/page.js';
import { all, isVisible, one, words } from '../testing/queries.js';

const numbers = (chart: Element) =>
  sentencesOf(chart).map((sentence) => Number(/^\d+/.exec(sentence)?.[0]));

describe('outcome-chart attributes', () => {
  const log = useConsole();
  const addStyle = useStyle();

  describe('outcome', () => {
    it('is the first of the comparison by default, and with nothing in it', async () => {
      expect(labelOf(await showChart())).to.equal('Less pain');
      expect(labelOf(await showChart({ outcome: '' }))).to.equal('Less pain');
    });

    it('names another, and follows a change', async () => {
      const chart = await showChart({ outcome: 'bleeding' });
      expect(labelOf(chart)).to.equal('Bleeding');
      chart.setAttribute('outcome', 'less-pain');
      await chart.updateComplete;
      expect(labelOf(chart)).to.equal('Less pain');
      chart.removeAttribute('outcome');
      await chart.updateComplete;
      expect(labelOf(chart)).to.equal('Less pain');
    });
  });

  describe('frame', () => {
    const PAIN = { gain: [64, 28, 55, 45], loss: [36, 72, 45, 55] };
    const BLEEDING = { gain: [97, 99], loss: [3, 1] };

    for (const [frame, shown] of Object.entries(PAIN)) {
      it(`"${frame}" counts a good outcome as ${shown[0]} in 100`, async () => {
        const chart = await showChart({ frame });
        expect(numbers(chart)).to.deep.equal(shown);
        expect(sentencesOf(chart)[0]).to.match(
          frame === 'gain' ? /people felt less pain/ : /people did not feel less pain/,
        );
      });
    }

    for (const [frame, shown] of Object.entries(BLEEDING)) {
      it(`"${frame}" counts a bad outcome as ${shown[0]} in 100`, async () => {
        const chart = await showChart({ outcome: 'bleeding', frame });
        expect(numbers(chart)).to.deep.equal(shown);
      });
    }

    it('counts those whom the name of the outcome says by default', async () => {
      expect(numbers(await showChart())).to.deep.equal(PAIN.gain);
      expect(numbers(await showChart({ outcome: 'bleeding' }))).to.deep.equal(BLEEDING.loss);
      expect(numbers(await showChart({ outcome: 'bleeding', frame: 'auto' }))).to.deep.equal(
        BLEEDING.loss,
      );
    });

    it('means its default where it is not known, with one warning', async () => {
      const chart = await showChart({ frame: 'win' });
      chart.theme = 'dark';
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal(PAIN.gain);
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
      expect(log.of(/frame="win".*auto, gain, loss/)).to.have.lengthOf(1);
    });

    it('can be changed by the reader, there and back', async () => {
      const chart = await showChart({ frame: 'loss' });
      expect(words(framesOf(chart)[0])).to.equal('did not feel less pain');
      framesOf(chart)[1].click();
      await chart.updateComplete;
      expect(words(framesOf(chart)[0])).to.equal('felt less pain');
      expect(numbers(chart)).to.deep.equal(PAIN.gain);
      framesOf(chart)[1].click();
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal(PAIN.loss);
    });

    it('stays what the reader chose while other things change', async () => {
      const chart = await showChart();
      framesOf(chart)[1].click();
      await chart.updateComplete;
      chart.theme = 'dark';
      chart.treatments = 'tablets';
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal([45, 55]);
      chart.outcome = 'bleeding';
      await chart.updateComplete;
      expect(numbers(chart), 'Another outcome has a frame of its own').to.deep.equal(BLEEDING.loss);
      chart.outcome = 'less-pain';
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal([45, 55]);
    });

    it('is what the page says once the page says something new', async () => {
      const chart = await showChart();
      framesOf(chart)[1].click();
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal(PAIN.loss);
      chart.frame = 'gain';
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal(PAIN.gain);
    });
  });

  describe('treatments', () => {
    it('shows those named beside their comparators, in the order of the document', async () => {
      const chart = await showChart({ treatments: ' tablets  walking ' });
      expect(numbers(chart)).to.deep.equal([64, 28, 55, 45]);
      chart.treatments = 'tablets';
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal([55, 45]);
    });

    it('says of a treatment without a number that it is not known', async () => {
      const chart = await showChart({ treatments: 'injection' });
      expect(numbers(chart)).to.deep.equal([]);
      expect(words(one(chart, 'figure'))).to.match(/Injection.*Not known/);
    });

    it('shows all where none is known, and warns once', async () => {
      const chart = await showChart({ treatments: 'surgery' });
      chart.theme = 'dark';
      await chart.updateComplete;
      expect(numbers(chart)).to.deep.equal([64, 28, 55, 45]);
      expect(log.of(/treatments names surgery.*walking, tablets, injection/)).to.have.lengthOf(1);
    });
  });

  describe('theme', () => {
    const lightness = (element: Element) => {
      const [red, green, blue] = backgroundOf(one(element, '.page'));
      return (red + green + blue) / 3;
    };

    it('is light or dark as told', async () => {
      const chart = await showChart({ theme: 'dark' });
      expect(lightness(chart)).to.be.lessThan(40);
      expect(getComputedStyle(chart).colorScheme).to.equal('dark');
      chart.theme = 'light';
      await chart.updateComplete;
      expect(lightness(chart)).to.be.greaterThan(240);
    });

    it('stands on the background of the page by default', async () => {
      const chart = await showChart();
      chart.parentElement!.style.cssText +=
        '; background: rgb(10, 20, 30); color: rgb(240, 240, 250)';
      expect(backgroundOf(one(chart, '.page')).map(Math.round)).to.deep.equal([10, 20, 30, 1]);
      expect(getComputedStyle(one(chart, 'figcaption')).color).to.equal('rgb(240, 240, 250)');
    });

    it('means its default where it is not known, with one warning', async () => {
      const chart = await showChart({ theme: 'sepia' });
      chart.frame = 'loss';
      await chart.updateComplete;
      expect(log.of(/theme="sepia"/)).to.have.lengthOf(1);
    });

    it('follows the variables of the page', async () => {
      const chart = await showChart();
      addStyle(
        ':root { --tc-heading-font: monospace; --tc-measure: 300px; --tc-surface: rgb(250, 240, 230) }',
      );
      const caption = getComputedStyle(one(chart, 'figcaption'));
      expect(caption.fontFamily).to.equal('monospace');
      expect(caption.maxWidth).to.equal('300px');
      expect(backgroundOf(one(chart, '.page')).map(Math.round)).to.deep.equal([250, 240, 230, 1]);
    });
  });

  describe('the caption', () => {
    it('is the name of the outcome by default', async () => {
      const chart = await showChart();
      expect(words(one(chart, 'figcaption'))).to.equal('Less pain');
    });

    it('stands above the name of the outcome, which stays', async () => {
      const chart = await showChartMarkup(
        `<outcome-chart><script type="application/json">${JSON.stringify(outcomesDocument())}</script><em slot="caption">Walk!</em></outcome-chart>`,
      );
      const caption = chart.querySelector('em')!;
      const label = one(chart, 'figcaption p');
      expect(isVisible(caption)).to.be.true;
      expect(isVisible(label)).to.be.true;
      expect(words(label)).to.equal('Less pain');
      expect(caption.getBoundingClientRect().bottom).to.be.at.most(
        label.getBoundingClientRect().top,
      );
    });
  });

  it('are known, each of them, without a word to the console', async () => {
    const chart = await showChart({
      outcome: 'bleeding',
      frame: 'gain',
      treatments: 'tablets',
      theme: 'light',
      lang: 'en',
    });
    expect(numbers(chart)).to.deep.equal([97, 99]);
    expect(log.lines).to.deep.equal([]);
  });

  it('leave the author’s words in sight where no document is named, and say so once', async () => {
    const chart = await showChartMarkup('<outcome-chart frame="loss"><p>Words</p></outcome-chart>');
    chart.outcome = 'bleeding';
    await chart.updateComplete;
    expect(chart.matches(':state(empty)')).to.be.true;
    expect(isVisible(chart.querySelector('p'))).to.be.true;
    expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
  });

  it('leave no style attribute, and no style of its own', async () => {
    const chart = await showChart({ theme: 'dark', frame: 'loss' });
    expect(all(chart, '[style], style').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('take the language of the document for its content', async () => {
    const chart = await showChart(
      {},
      outcomesDocument({ lang: 'ar', messages: { fromComparison: 'من: {title}' } }),
    );
    const page = one(chart, '.page');
    expect(page.lang).to.equal('ar');
    expect(getComputedStyle(page).direction).to.equal('rtl');
    expect(words(page)).to.include('من: Walking, tablets or an injection?');
  });
});
