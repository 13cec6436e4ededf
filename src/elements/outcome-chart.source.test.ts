import { expect, oneEvent } from '@open-wc/testing';
import '../define/treatment-compare.js';
import { registerComparisons } from '../sources/built-in.js';
import { outcomesDocument } from '../testing/fixtures.js';
import {
  framesOf,
  labelOf,
  sentencesOf,
  showChart,
  showChartMarkup,
} from '../testing/outcome-chart.js';
import { useConsole, useRequests } from '../testing/page.js';
import { all, isVisible, named, one, words } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';
import { until } from '../testing/until.js';
import { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from './outcome-chart.events.js';

/** A document whose first outcome has a name of its own. */
const labelled = (label: string) => {
  const document = outcomesDocument();
  const [section] = document.sections;
  return { ...document, sections: [{ ...section!, rows: [{ ...section!.rows[0]!, label }] }] };
};

registerComparisons({
  sample: { en: labelled('Built in'), de: { ...labelled('Eingebaut'), lang: 'de' } },
  other: { en: labelled('The other one') },
});

const chart = (attributes = '', children = '') =>
  `<outcome-chart ${attributes}>${children}</outcome-chart>`;
const OWN_WORDS = '<p>The author’s own words</p>';

const untilLabelled = (element: Element, wanted: string) =>
  until(() => labelOf(element) === wanted, `${wanted} is shown`);

describe('outcome-chart, where its outcome comes from', () => {
  const requests = useRequests();
  const log = useConsole();

  describe('each source', () => {
    it('takes the property as an object, and as JSON text', async () => {
      expect(labelOf(await showChart({}, labelled('Object')))).to.equal('Object');
      expect(labelOf(await showChart({}, JSON.stringify(labelled('Text'))))).to.equal('Text');
    });

    it('takes a JSON child', async () => {
      const shown = await showChartMarkup(chart('', inlineDocument(labelled('Child'))));
      expect(labelOf(shown)).to.equal('Child');
    });

    it('takes the document that src names', async () => {
      const shown = await showChartMarkup(chart('src="/one.json"'));
      expect(requests.map(({ address }) => address)).to.deep.equal(['/one.json']);
      requests[0]?.answer(JSON.stringify(labelled('Fetched')));
      await untilLabelled(shown, 'Fetched');
    });

    it('takes the first built-in comparison, that of a name, and that of its language', async () => {
      expect(labelOf(await showChartMarkup(chart()))).to.equal('Built in');
      expect(labelOf(await showChartMarkup(chart('comparison="other"')))).to.equal('The other one');
      expect(labelOf(await showChartMarkup(chart('lang="de-AT"')))).to.equal('Eingebaut');
    });

    it('says which built-in comparisons there are when the name is wrong', async () => {
      await showChartMarkup(chart('comparison="sampel"'));
      expect(log.of(/<outcome-chart>.*"sampel".*"sample"/s)).to.have.lengthOf(1);
    });

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

    it('follows a document that changes', async () => {
      const shown = await showChart({}, labelled('First'));
      shown.document = labelled('Second');
      await shown.updateComplete;
      expect(labelOf(shown)).to.equal('Second');
      shown.document = undefined;
      await shown.updateComplete;
      expect(labelOf(shown)).to.equal('Built in');
    });
  });

  describe('while it loads', () => {
    it('keeps the author’s words in sight, and puts the chart in their place', async () => {
      const shown = await showChartMarkup(chart('src="/a.json"', OWN_WORDS));
      expect(shown.matches(':state(loading)')).to.be.true;
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      requests[0]?.answer(JSON.stringify(outcomesDocument()));
      const event: unknown = await oneEvent(shown, 'outcome-chart-load');
      if (!(event instanceof OutcomeChartLoadEvent)) throw new Error('It has its own class.');
      expect(event.comparison.id).to.equal('sample');
      expect(event.bubbles || event.composed).to.be.false;
      expect(shown.matches(':state(loading)')).to.be.false;
      expect(isVisible(shown.querySelector('p'))).to.be.false;
      expect(log.lines).to.deep.equal([]);
    });

    it('holds a height open where the author wrote nothing, or a caption only', async () => {
      for (const children of ['', '<span slot="caption">A caption</span>']) {
        const shown = await showChartMarkup(chart('src="/a.json"', children));
        expect(shown.getBoundingClientRect().height, children).to.be.greaterThan(400);
        shown.style.setProperty('--tc-loading-block-size', '100px');
        expect(shown.getBoundingClientRect().height, children).to.be.lessThan(200);
      }
    });

    it('has no time without its chart where the document is in the page', async () => {
      const box = document.createElement('div');
      document.body.append(box);
      try {
        box.innerHTML = chart('', inlineDocument(outcomesDocument()));
        const shown = box.querySelector('outcome-chart')!;
        // The chart is there before the browser paints: what is due in this task only.
        await Promise.resolve();
        expect(labelOf(shown)).to.equal('Less pain');
      } finally {
        box.remove();
      }
    });
  });

  describe('without a document', () => {
    const failures: [
      name: string,
      answer: (request: (typeof requests)[number]) => void,
      said: RegExp,
    ][] = [
      ['a 404', (request) => request.answer('', { status: 404 }), /404/],
      ['a network failure', (request) => request.fail(), /could not be fetched/],
      ['bad JSON', (request) => request.answer('{ "id": '), /not JSON/],
      ['a bad document', (request) => request.answer('{ "id": "x" }'), /title/],
    ];
    for (const [name, answer, said] of failures) {
      it(`keeps the author’s words and says so once after ${name}`, async () => {
        const shown = await showChartMarkup(chart('src="/a.json"', OWN_WORDS));
        setTimeout(() => answer(requests[0]!));
        const event: unknown = await oneEvent(shown, 'outcome-chart-error');
        if (!(event instanceof OutcomeChartErrorEvent)) throw new Error('It has its own class.');
        expect(event.diagnostics).to.not.be.empty;
        expect(event.bubbles || event.composed).to.be.false;
        expect(shown.matches(':state(error)')).to.be.true;
        expect(isVisible(shown.querySelector('p'))).to.be.true;
        expect(isVisible(one(shown, '[role="status"]'))).to.be.true;
        expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
        expect(log.lines[0]?.text).to.match(said);
      });
    }

    it('never follows an address that is not http or https', async () => {
      const shown = await showChartMarkup(chart('src="javascript:alert(1)"', OWN_WORDS));
      expect(shown.matches(':state(error)')).to.be.true;
      expect(requests).to.have.lengthOf(0);
    });
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

  it('says what is wrong with a document that it shows', async () => {
    const shown = await showChart({}, outcomesDocument({ nextReview: undefined }));
    expect(labelOf(shown)).to.equal('Less pain');
    expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
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
