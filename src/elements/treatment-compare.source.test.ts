import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { registerComparisons } from '../sources/built-in.js';
import { comparisonDocument, titled } from '../testing/fixtures.js';
import { useConsole, useRequests } from '../testing/page.js';
import { all, isVisible, one, words } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';
import {
  columnsOf,
  documentTables,
  show,
  showMarkup,
  title,
  untilTitled,
} from '../testing/treatment-compare.js';
import { until } from '../testing/until.js';
import {
  TreatmentCompareErrorEvent,
  TreatmentCompareLoadEvent,
} from './treatment-compare.events.js';

const TABLE = `<table><caption>From the table</caption>
  <tr><td></td><th>Rest</th><th>Exercise</th></tr>
  <tr><th>Cost</th><td>Nothing</td><td>Shoes</td></tr></table>`;

registerComparisons({
  sample: { en: titled('Built in'), de: { ...titled('Eingebaut'), lang: 'de' } },
  broken: { en: { id: 'broken' } },
});

/** The element as its author left it, which is what clones and page builders see. */
const element = (attributes = '', children = '') =>
  `<treatment-compare ${attributes}>${children}</treatment-compare>`;

describe('treatment-compare, where its document comes from', () => {
  const requests = useRequests();
  const log = useConsole();

  describe('each source', () => {
    it('takes the property as an object', async () => {
      const shown = await show(titled('As an object'));
      expect(title(shown)).to.equal('As an object');
    });

    it('takes the property as JSON text', async () => {
      const shown = await show(JSON.stringify(titled('As text')));
      expect(title(shown)).to.equal('As text');
    });

    it('takes a JSON child', async () => {
      const shown = await showMarkup(element('', inlineDocument(titled('From the child'))));
      expect(title(shown)).to.equal('From the child');
    });

    it('takes the document that src names', async () => {
      const shown = await showMarkup(element('src="/documents/one.json"'));
      expect(requests.map(({ address }) => address)).to.deep.equal(['/documents/one.json']);
      requests[0]?.answer(JSON.stringify(titled('Fetched')));
      await untilTitled(shown, 'Fetched');
    });

    it('takes a child table', async () => {
      const shown = await showMarkup(element('', TABLE));
      expect(title(shown)).to.equal('From the table');
      expect(columnsOf(documentTables(shown)[0]!)).to.deep.equal(['Rest', 'Exercise']);
    });

    it('takes the first built-in comparison without being told', async () => {
      expect(title(await showMarkup(element()))).to.equal('Built in');
    });

    it('takes the built-in comparison of a name, in its own language', async () => {
      expect(title(await showMarkup(element('comparison="sample" lang="de-AT"')))).to.equal(
        'Eingebaut',
      );
      expect(title(await showMarkup(element('comparison="sample" lang="fr"')))).to.equal(
        'Built in',
      );
    });

    it('says which built-in comparisons there are when the name is wrong', async () => {
      await showMarkup(element('comparison="sampel"'));
      expect(log.of(/"sampel".*"sample"/s)).to.have.lengthOf(1);
    });
  });

  describe('order', () => {
    const json = inlineDocument(titled('Child'));

    it('prefers the property to everything', async () => {
      const shown = await showMarkup(element('src="/a.json" comparison="sample"', json + TABLE));
      shown.document = titled('Property');
      await untilTitled(shown, 'Property');
    });

    it('prefers the JSON child to src, table and built-in', async () => {
      const shown = await showMarkup(element('src="/a.json" comparison="sample"', json + TABLE));
      expect(title(shown)).to.equal('Child');
      expect(requests).to.have.lengthOf(0);
    });

    it('prefers src to table and built-in', async () => {
      const shown = await showMarkup(element('src="/a.json" comparison="sample"', TABLE));
      requests[0]?.answer(JSON.stringify(titled('Fetched')));
      await untilTitled(shown, 'Fetched');
    });

    it('prefers the table to built-in', async () => {
      expect(title(await showMarkup(element('comparison="sample"', TABLE)))).to.equal(
        'From the table',
      );
    });

    it('falls back to the next source when one goes away', async () => {
      const shown = await showMarkup(element('', json));
      shown.document = titled('Property');
      await untilTitled(shown, 'Property');
      shown.document = undefined;
      await untilTitled(shown, 'Child');
      shown.querySelector('script')?.remove();
      await untilTitled(shown, 'Built in');
    });
  });

  describe('children and properties that change', () => {
    it('reads a property that was set before the element was defined', async () => {
      const { TreatmentCompare } = await import('./treatment-compare.js');
      const early = document.createElement('treatment-compare-defined-later');
      Object.assign(early, { document: titled('Early') });
      document.body.append(early);
      customElements.define('treatment-compare-defined-later', class extends TreatmentCompare {});
      try {
        await untilTitled(early, 'Early');
      } finally {
        early.remove();
      }
    });

    it('reads a child that arrives after the element', async () => {
      const shown = await showMarkup(element());
      expect(title(shown)).to.equal('Built in');
      shown.insertAdjacentHTML('beforeend', inlineDocument(titled('Late')));
      await untilTitled(shown, 'Late');
    });

    it('reads a child again when its text changes, and when its type becomes right', async () => {
      const shown = await showMarkup(element());
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.textContent = JSON.stringify(titled('First'));
      shown.append(script);
      await aTimeout(0);
      expect(title(shown)).to.equal('Built in');
      script.type = 'application/json';
      await untilTitled(shown, 'First');
      script.textContent = JSON.stringify(titled('Second'));
      await untilTitled(shown, 'Second');
      (script.firstChild as Text).data = JSON.stringify(titled('Third'));
      await untilTitled(shown, 'Third');
    });

    it('reads a table again when one of its cells changes', async () => {
      const shown = await showMarkup(element('', TABLE));
      shown.querySelector('table')!.rows[1]!.cells[1]!.textContent = 'A pillow';
      await until(
        () => words(documentTables(shown)[0]).includes('A pillow'),
        'The new words are shown',
      );
    });

    it('shows a document again after it was taken out of the page and put back', async () => {
      const shown = await show(titled('Back again'));
      const { parentElement } = shown;
      shown.remove();
      parentElement?.append(shown);
      await shown.updateComplete;
      expect(title(shown)).to.equal('Back again');
    });
  });

  describe('src', () => {
    it('is loading until the answer is there, with the children in sight', async () => {
      const shown = await showMarkup(element('src="/a.json"', '<p>The author’s own words</p>'));
      expect(shown.matches(':state(loading)')).to.be.true;
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      requests[0]?.answer(JSON.stringify(comparisonDocument()));
      await oneEvent(shown, 'treatment-compare-load');
      expect(shown.matches(':state(loading)')).to.be.false;
      expect(isVisible(shown.querySelector('p'))).to.be.false;
    });

    it('holds a height open while it loads without children', async () => {
      const shown = await showMarkup(element('src="/a.json"'));
      expect(shown.getBoundingClientRect().height).to.be.greaterThan(400);
      shown.style.setProperty('--tc-loading-block-size', '100px');
      expect(shown.getBoundingClientRect().height).to.be.lessThan(200);
    });

    const failures: [
      name: string,
      answer: (request: (typeof requests)[number]) => void,
      said: RegExp,
    ][] = [
      ['a 404', (request) => request.answer('', { status: 404 }), /404/],
      ['a network failure', (request) => request.fail(), /could not be fetched/],
      ['bad JSON', (request) => request.answer('{ "id": '), /not JSON/],
      ['a bad document', (request) => request.answer('{ "id": "x" }'), /title/],
      ['an answer that is a list', (request) => request.answer('[]'), /\$/],
      ['a flood', (request) => request.answer('x'.repeat(2_100_000)), /larger than 2 MB/],
    ];
    for (const [name, answer, said] of failures) {
      it(`keeps the children and says so once after ${name}`, async () => {
        const shown = await showMarkup(element('src="/a.json"', '<p>The author’s own words</p>'));
        setTimeout(() => answer(requests[0]!));
        const event: unknown = await oneEvent(shown, 'treatment-compare-error');
        if (!(event instanceof TreatmentCompareErrorEvent))
          throw new Error('It has its own class.');
        expect(event.diagnostics).to.not.be.empty;
        expect(event.bubbles).to.be.false;
        expect(event.composed).to.be.false;
        expect(shown.matches(':state(error)')).to.be.true;
        expect(isVisible(shown.querySelector('p'))).to.be.true;
        expect(isVisible(one(shown, '[role="status"]'))).to.be.true;
        expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
        expect(log.lines[0]?.text).to.match(said);
      });
    }

    it('never follows an address that is not http or https', async () => {
      for (const src of [
        'java\nscript:alert(1)',
        'data:application/json,{}',
        'blob:null/x',
        'file:///etc/passwd',
      ]) {
        const shown = await showMarkup(element('comparison="sample"', '<p>Words</p>'));
        shown.setAttribute('src', src);
        await shown.updateComplete;
        expect(shown.matches(':state(error)'), src).to.be.true;
      }
      expect(requests).to.have.lengthOf(0);
    });

    it('gives up a request when it leaves the page, and asks again when it returns', async () => {
      const shown = await showMarkup(element('src="/a.json"'));
      const { parentElement } = shown;
      shown.remove();
      expect(requests[0]?.signal?.aborted).to.be.true;
      parentElement?.append(shown);
      await until(() => requests.length === 2, 'A second request');
      requests[1]?.answer(JSON.stringify(titled('Second try')));
      await untilTitled(shown, 'Second try');
      expect(log.lines).to.deep.equal([]);
    });

    it('never lets an old, slow answer win', async () => {
      const shown = await showMarkup(element('src="/old.json"'));
      shown.src = '/new.json';
      await until(() => requests.length === 2, 'A second request');
      expect(requests[0]?.signal?.aborted).to.be.true;
      requests[1]?.answer(JSON.stringify(titled('New')));
      await untilTitled(shown, 'New');
      requests[0]?.answer(JSON.stringify(titled('Old')));
      await aTimeout(0);
      await shown.updateComplete;
      expect(title(shown)).to.equal('New');
      expect(log.lines).to.deep.equal([]);
    });

    it('never lets an old answer win that was half read', async () => {
      const shown = await showMarkup(element('src="/old.json"'));
      let old: ReadableStreamDefaultController<Uint8Array> | undefined;
      requests[0]?.answer(
        new ReadableStream<Uint8Array>({ start: (controller) => void (old = controller) }),
      );
      const bytes = new TextEncoder().encode(JSON.stringify(titled('Old')));
      old?.enqueue(bytes.slice(0, 100));
      await aTimeout(0);
      shown.document = titled('New');
      await untilTitled(shown, 'New');
      old?.enqueue(bytes.slice(100));
      old?.close();
      await aTimeout(0);
      await shown.updateComplete;
      expect(title(shown)).to.equal('New');
    });

    it('replaces a document that is shown when src changes', async () => {
      const shown = await showMarkup(element('src="/a.json"'));
      requests[0]?.answer(JSON.stringify(titled('A')));
      await untilTitled(shown, 'A');
      shown.src = '/b.json';
      await until(() => requests.length === 2, 'A second request');
      requests[1]?.answer(JSON.stringify(titled('B')));
      await untilTitled(shown, 'B');
    });

    it('fetches once, however often it renders', async () => {
      const shown = await showMarkup(element('src="/a.json"'));
      shown.region = 'GB';
      await shown.updateComplete;
      requests[0]?.answer(JSON.stringify(titled('A')));
      await untilTitled(shown, 'A');
      shown.view = 'cards';
      await shown.updateComplete;
      expect(requests).to.have.lengthOf(1);
    });
  });

  describe('states and events', () => {
    it('tells of a document with an event that stays on the element', async () => {
      const heard: string[] = [];
      const listen = (event: Event) => heard.push(event.type);
      document.addEventListener('treatment-compare-load', listen);
      const shown = await showMarkup(element('src="/a.json"'));
      setTimeout(() => requests[0]?.answer(JSON.stringify(titled('A'))));
      const event: unknown = await oneEvent(shown, 'treatment-compare-load');
      document.removeEventListener('treatment-compare-load', listen);
      if (!(event instanceof TreatmentCompareLoadEvent)) throw new Error('It has its own class.');
      expect(event.comparison.title).to.equal('A');
      expect(event.diagnostics).to.deep.equal([]);
      expect(event.bubbles).to.be.false;
      expect(event.composed).to.be.false;
      expect(heard).to.deep.equal([]);
    });

    it('tells once of a document, however often it renders', async () => {
      const shown = await show(titled('A'));
      let count = 0;
      shown.addEventListener('treatment-compare-load', () => count++);
      shown.region = 'GB';
      await shown.updateComplete;
      expect(count).to.equal(0);
      shown.document = titled('B');
      await untilTitled(shown, 'B');
      expect(count).to.equal(1);
    });

    it('is in no state while a document is shown', async () => {
      const shown = await show();
      for (const state of ['loading', 'error', 'empty'])
        expect(shown.matches(`:state(${state})`), state).to.be.false;
    });

    it('leaves the error state for a good document', async () => {
      const shown = await show('not JSON');
      expect(shown.matches(':state(error)')).to.be.true;
      shown.document = titled('Good');
      await untilTitled(shown, 'Good');
      expect(shown.matches(':state(error)')).to.be.false;
    });

    it('says each mistake once on one line, and says nothing of a good document', async () => {
      const shown = await show(titled('Good'));
      expect(log.lines).to.deep.equal([]);
      shown.document = 'not JSON';
      await shown.updateComplete;
      shown.document = undefined;
      await untilTitled(shown, 'Built in');
      shown.document = 'not JSON';
      await shown.updateComplete;
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
    });

    it('warns once of a document that lacks facts, and shows it', async () => {
      const shown = await show(comparisonDocument({ crisisLines: [] }));
      shown.region = 'GB';
      await shown.updateComplete;
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
      expect(log.lines[0]?.text).to.match(/crisisLines/);
      expect(title(shown)).to.equal('Walking, tablets or an injection?');
    });

    it('shows the children of a document that is not valid, and one line for the reader', async () => {
      const shown = await showMarkup(
        element(
          '',
          '<p>The author’s own words</p><script type="application/json">{"id":"x"}</script>',
        ),
      );
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      expect(all(shown, '[role="status"]')).to.have.lengthOf(1);
      expect(words(one(shown, '[role="status"]'))).to.not.match(/\$|JSON|undefined/);
    });

    it('keeps the children in sight when rendering fails', async () => {
      const { TreatmentCompare } = await import('./treatment-compare.js');
      class Failing extends TreatmentCompare {
        protected override render(): never {
          throw new Error('No templates here');
        }
      }
      customElements.define('treatment-compare-that-fails', Failing);
      const failing = new Failing();
      failing.innerHTML = '<p>The author’s own words</p>';
      document.body.append(failing);
      try {
        await failing.updateComplete;
        expect(isVisible(failing.querySelector('p'))).to.be.true;
        expect(log.of(/No templates here/)).to.have.lengthOf(1);
      } finally {
        failing.remove();
      }
    });
  });
});
