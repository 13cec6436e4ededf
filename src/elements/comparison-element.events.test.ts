import { expect, oneEvent } from '@open-wc/testing';
import { bringComparisons } from '../testing/bring-comparisons.js';
import { called, COMPARISON_ELEMENTS } from '../testing/comparison-elements.js';
import { type PendingRequest, useConsole, useRequests } from '../testing/page.js';
import { all, isVisible, one, words } from '../testing/queries.js';
import { addBox, showElement, showFirst } from '../testing/show.js';
import { until } from '../testing/until.js';

const OWN_WORDS = '<p>The author’s own words</p>';

bringComparisons({ sample: { en: called('Built in') } });

const FAILURES: readonly [name: string, answer: (request: PendingRequest) => void, said: RegExp][] =
  [
    ['a 404', (request) => request.answer('', { status: 404 }), /404/],
    ['a network failure', (request) => request.fail(), /could not be fetched/],
    ['bad JSON', (request) => request.answer('{ "id": '), /not JSON/],
    ['a bad document', (request) => request.answer('{ "id": "x" }'), /title/],
    ['an answer that is a list', (request) => request.answer('[]'), /\$/],
    ['a flood', (request) => request.answer('x'.repeat(2_100_000)), /larger than 2 MB/],
  ];

for (const { tag, Class, LoadEvent, ErrorEvent, nameIn, changes } of COMPARISON_ELEMENTS) {
  describe(`${tag}, what it tells of its document`, () => {
    const requests = useRequests();
    const log = useConsole();
    const levels = () => log.lines.map(({ level }) => level);

    const showMarkup = (attributes = '', children = '') =>
      showFirst(tag, `<${tag} ${attributes}>${children}</${tag}>`);
    const show = (document: ReturnType<typeof called> | string) =>
      showElement(tag, { properties: { document } });
    const untilCalled = (shown: Element, wanted: string) =>
      until(() => nameIn(shown) === wanted, `${wanted} is shown, not ${nameIn(shown)}`);

    it('is an event that stays on the element', async () => {
      const heard: string[] = [];
      const listen = (event: Event) => heard.push(event.type);
      document.addEventListener(`${tag}-load`, listen);
      const shown = await showMarkup('src="/a.json"');
      setTimeout(() => requests[0]?.answer(JSON.stringify(called('A'))));
      const event: unknown = await oneEvent(shown, `${tag}-load`);
      document.removeEventListener(`${tag}-load`, listen);
      if (!(event instanceof LoadEvent)) throw new Error('It has its own class.');
      expect(event.comparison.id).to.equal('sample');
      expect(event.comparison.title).to.equal('A');
      expect(event.diagnostics).to.deep.equal([]);
      expect(event.bubbles).to.be.false;
      expect(event.composed).to.be.false;
      expect(heard).to.deep.equal([]);
    });

    it('is said once of a document, however often the element renders', async () => {
      const shown = await show(called('A'));
      let count = 0;
      shown.addEventListener(`${tag}-load`, () => count++);
      Object.assign(shown, changes[0]);
      await shown.updateComplete;
      expect(count).to.equal(0);
      shown.document = called('B');
      await untilCalled(shown, 'B');
      expect(count).to.equal(1);
    });

    it('is no state while a document is shown', async () => {
      const shown = await show(called('A'));
      for (const state of ['loading', 'error', 'empty'])
        expect(shown.matches(`:state(${state})`), state).to.be.false;
    });

    it('is an error no longer once a good document is there', async () => {
      const shown = await show('not JSON');
      expect(shown.matches(':state(error)')).to.be.true;
      shown.document = called('Good');
      await untilCalled(shown, 'Good');
      expect(shown.matches(':state(error)')).to.be.false;
    });

    for (const [name, answer, said] of FAILURES) {
      it(`keeps the children and is said once after ${name}`, async () => {
        const shown = await showMarkup('src="/a.json"', OWN_WORDS);
        setTimeout(() => answer(requests[0]!));
        const event: unknown = await oneEvent(shown, `${tag}-error`);
        if (!(event instanceof ErrorEvent)) throw new Error('It has its own class.');
        expect(event.diagnostics).to.not.be.empty;
        expect(event.bubbles).to.be.false;
        expect(event.composed).to.be.false;
        expect(shown.matches(':state(error)')).to.be.true;
        expect(isVisible(shown.querySelector('p'))).to.be.true;
        expect(isVisible(one(shown, '[role="status"]'))).to.be.true;
        expect(levels()).to.deep.equal(['error']);
        expect(log.lines[0]?.text).to.match(said);
      });
    }

    it('is each mistake once on one line, and nothing of a good document', async () => {
      const shown = await show(called('Good'));
      expect(log.lines).to.deep.equal([]);
      shown.document = 'not JSON';
      await shown.updateComplete;
      shown.document = called('Mended');
      await untilCalled(shown, 'Mended');
      shown.document = 'not JSON';
      await shown.updateComplete;
      expect(levels()).to.deep.equal(['error']);
    });

    for (const [fact, document] of [
      ['crisisLines', called('No lines', { crisisLines: [] })],
      ['nextReview', called('No review', { nextReview: undefined })],
    ] as const) {
      it(`is a warning where the document lacks facts, and is shown: ${fact}`, async () => {
        const shown = await show(document);
        Object.assign(shown, changes[0]);
        await shown.updateComplete;
        expect(levels()).to.deep.equal(['warn']);
        expect(log.lines[0]?.text).to.include(fact);
        expect(nameIn(shown)).to.equal(document.title);
      });
    }

    it('is one line for the reader beside the children, where it is not valid', async () => {
      const shown = await showMarkup(
        '',
        `${OWN_WORDS}<script type="application/json">{"id":"x"}</script>`,
      );
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      expect(all(shown, '[role="status"]')).to.have.lengthOf(1);
      expect(words(one(shown, '[role="status"]'))).to.not.match(/\$|JSON|undefined/);
    });

    it('keeps the children in sight when rendering fails', async () => {
      class Failing extends Class {
        protected override render(): never {
          throw new Error('No templates here');
        }
      }
      customElements.define(`${tag}-that-fails`, Failing);
      const failing = new Failing();
      failing.innerHTML = OWN_WORDS;
      (await addBox()).append(failing);
      await failing.updateComplete;
      expect(isVisible(failing.querySelector('p'))).to.be.true;
      expect(log.of(/No templates here/)).to.have.lengthOf(1);
    });
  });
}
