import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { bringComparisons } from '../testing/bring-comparisons.js';
import { called, COMPARISON_ELEMENTS } from '../testing/comparison-elements.js';
import { leave } from '../testing/leave.js';
import { nextFrame, useConsole, useRequests } from '../testing/page.js';
import { isVisible } from '../testing/queries.js';
import { addBox, inlineDocument, showElement, showFirst } from '../testing/show.js';
import { until } from '../testing/until.js';

const TABLE = `<table><caption>From the table</caption>
  <tr><td></td><th>Rest</th><th>Exercise</th></tr>
  <tr><th>Cost</th><td>Nothing</td><td>Shoes</td></tr></table>`;
const OWN_WORDS = '<p>The author’s own words</p>';

bringComparisons({
  sample: { en: called('Built in'), de: { ...called('Eingebaut'), lang: 'de' } },
  other: { en: called('The other one') },
});

for (const { tag, LoadEvent, nameIn, changes } of COMPARISON_ELEMENTS) {
  describe(`${tag}, where its document comes from`, () => {
    const requests = useRequests();
    const log = useConsole();

    /** The element as its author left it, which is what clones and page builders see. */
    const element = (attributes = '', children = '') =>
      `<${tag} ${attributes}>${children}</${tag}>`;
    const showMarkup = (attributes = '', children = '') =>
      showFirst(tag, element(attributes, children));
    const show = (document: ReturnType<typeof called> | string) =>
      showElement(tag, { properties: { document } });
    const untilCalled = (shown: Element, wanted: string) =>
      until(() => nameIn(shown) === wanted, `${wanted} is shown, not ${nameIn(shown)}`);

    describe('each source', () => {
      it('takes the property as an object', async () => {
        expect(nameIn(await show(called('As an object')))).to.equal('As an object');
      });

      it('takes the property as JSON text', async () => {
        expect(nameIn(await show(JSON.stringify(called('As text'))))).to.equal('As text');
      });

      it('takes a JSON child', async () => {
        const shown = await showMarkup('', inlineDocument(called('From the child')));
        expect(nameIn(shown)).to.equal('From the child');
      });

      it('takes the document that src names', async () => {
        const shown = await showMarkup('src="/documents/one.json"');
        expect(requests.map(({ address }) => address)).to.deep.equal(['/documents/one.json']);
        requests[0]?.answer(JSON.stringify(called('Fetched')));
        await untilCalled(shown, 'Fetched');
      });

      it('takes the first built-in comparison without being told', async () => {
        expect(nameIn(await showMarkup())).to.equal('Built in');
      });

      it('takes the built-in comparison of a name, in its own language', async () => {
        for (const [attributes, wanted] of [
          ['comparison="sample" lang="de-AT"', 'Eingebaut'],
          ['lang="de-AT"', 'Eingebaut'],
          ['comparison="sample" lang="fr"', 'Built in'],
          ['comparison="other"', 'The other one'],
        ] as const) {
          expect(nameIn(await showMarkup(attributes)), attributes).to.equal(wanted);
        }
      });

      it('says which built-in comparisons there are when the name is wrong', async () => {
        await showMarkup('comparison="sampel"');
        expect(log.of(new RegExp(`<${tag}>.*"sampel".*"sample"`, 's'))).to.have.lengthOf(1);
      });

      it('shows at once what is in the page', async () => {
        const box = await addBox();
        box.innerHTML = element('', inlineDocument(called('At once')));
        // It is there before the browser paints: what is due in this task only.
        await Promise.resolve();
        expect(nameIn(box.firstElementChild!)).to.equal('At once');
      });
    });

    describe('order', () => {
      const json = inlineDocument(called('Child'));

      it('prefers the property to everything', async () => {
        const shown = await showMarkup('src="/a.json" comparison="sample"', json + TABLE);
        shown.document = called('Property');
        await untilCalled(shown, 'Property');
      });

      it('prefers the JSON child to src, table and built-in', async () => {
        const shown = await showMarkup('src="/a.json" comparison="sample"', json + TABLE);
        expect(nameIn(shown)).to.equal('Child');
        expect(requests).to.have.lengthOf(0);
      });

      it('prefers src to table and built-in', async () => {
        const shown = await showMarkup('src="/a.json" comparison="sample"', TABLE);
        requests[0]?.answer(JSON.stringify(called('Fetched')));
        await untilCalled(shown, 'Fetched');
      });

      it('falls back to the next source when one goes away', async () => {
        const shown = await showMarkup('', json);
        shown.document = called('Property');
        await untilCalled(shown, 'Property');
        shown.document = undefined;
        await untilCalled(shown, 'Child');
        shown.querySelector('script')?.remove();
        await until(() => nameIn(shown) === '', 'No other comparison takes its place');
      });
    });

    describe('that is taken away', () => {
      for (const [name, attributes, children, takeAway] of [
        ['a table', '', TABLE, (shown) => shown.querySelector('table')!.remove()],
        ['a table with all else', '', TABLE, (shown) => (shown.innerHTML = '')],
        [
          'a JSON child',
          '',
          inlineDocument(called('Child')),
          (shown) => shown.querySelector('script')!.remove(),
        ],
        ['an address', 'src="/a.json"', '', (shown) => shown.removeAttribute('src')],
        ['a name', 'comparison="other"', '', (shown) => shown.removeAttribute('comparison')],
        [
          'a document',
          '',
          '',
          async (shown) => {
            Object.assign(shown, { document: called('Property') });
            await untilCalled(shown, 'Property');
            Object.assign(shown, { document: undefined });
          },
        ],
      ] as readonly [string, string, string, (shown: HTMLElement) => unknown][]) {
        it(`leaves what the author wrote, with one line: ${name}`, async () => {
          const shown = await showMarkup(attributes, OWN_WORDS + children);
          await takeAway(shown);
          await until(() => shown.matches(':state(empty)'), 'There is nothing to show');
          expect(shown.shown).to.be.undefined;
          if (shown.firstElementChild) expect(isVisible(shown.firstElementChild)).to.be.true;
          expect(log.of(/has no document/)).to.have.lengthOf(1);
        });
      }

      it('leaves the comparison that is named', async () => {
        const shown = await showMarkup('comparison="other"', inlineDocument(called('Child')));
        shown.innerHTML = '';
        await untilCalled(shown, 'The other one');
      });
    });

    for (const source of ['document', 'src', 'comparison']) {
      it(`waits without a word for a ${source} that a framework sets to undefined first`, async () => {
        const box = await addBox();
        const shown = document.createElement(tag);
        shown.innerHTML = '<div>Loading</div>';
        Reflect.set(shown, source, undefined);
        box.append(shown);
        await shown.updateComplete;
        expect(shown.shown).to.be.undefined;
        expect(isVisible(shown.firstElementChild)).to.be.true;
        Object.assign(shown, { document: called('In the end') });
        await untilCalled(shown, 'In the end');
        expect(log.lines).to.deep.equal([]);
      });
    }

    describe('children and properties that change', () => {
      it('follows a document that changes', async () => {
        const shown = await show(called('First'));
        shown.document = called('Second');
        await shown.updateComplete;
        expect(nameIn(shown)).to.equal('Second');
        shown.document = undefined;
        await shown.updateComplete;
        expect(nameIn(shown)).to.equal('');
      });

      it('reads a child that arrives after the element', async () => {
        const shown = await showMarkup();
        expect(nameIn(shown)).to.equal('Built in');
        shown.insertAdjacentHTML('beforeend', inlineDocument(called('Late')));
        await untilCalled(shown, 'Late');
      });

      it('reads a child again when its text changes, and when its type becomes right', async () => {
        const shown = await showMarkup();
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.textContent = JSON.stringify(called('First'));
        shown.append(script);
        await until(() => nameIn(shown) === '', 'Nothing else takes its place');
        script.type = 'application/json';
        await untilCalled(shown, 'First');
        script.textContent = JSON.stringify(called('Second'));
        await untilCalled(shown, 'Second');
        (script.firstChild as Text).data = JSON.stringify(called('Third'));
        await untilCalled(shown, 'Third');
      });

      it('shows a document again after it was taken out of the page and put back', async () => {
        const shown = await show(called('Back again'));
        const { parentElement } = shown;
        shown.remove();
        parentElement?.append(shown);
        await shown.updateComplete;
        expect(nameIn(shown)).to.equal('Back again');
      });

      it('does not watch children while it is out of the page', async () => {
        const shown = await showMarkup('', inlineDocument(called('One')));
        await leave(shown);
        let renders = 0;
        const requestUpdate = shown.requestUpdate.bind(shown);
        shown.requestUpdate = (...values) => {
          renders++;
          requestUpdate(...values);
        };
        shown.querySelector('script')!.textContent = JSON.stringify(called('Two'));
        await aTimeout(0);
        expect(renders).to.equal(0);
      });

      it('reads what changed while it was out of the page', async () => {
        const shown = await showMarkup('', inlineDocument(called('One')));
        const { parentElement } = shown;
        shown.remove();
        shown.querySelector('script')!.textContent = JSON.stringify(called('Two'));
        await aTimeout(0);
        parentElement?.append(shown);
        await shown.updateComplete;
        expect(nameIn(shown)).to.equal('Two');
      });

      it('does no work for children that say nothing', async () => {
        const shown = await show(called('One'));
        const first = shown.shadowRoot?.querySelector('table');
        expect(first).to.exist;
        shown.append(document.createElement('p'));
        await nextFrame();
        await shown.updateComplete;
        expect(shown.shadowRoot?.querySelector('table') === first).to.be.true;
      });
    });

    describe('that cannot be read', () => {
      for (const [name, attributes, children] of [
        ['a misspelt attribute', 'scr="knee.json"', OWN_WORDS],
        ['an attribute of a plugin', 'data-src="knee.json"', OWN_WORDS],
        ['an address that is lost', 'src=""', OWN_WORDS],
        ['a name that is lost', 'comparison=" "', OWN_WORDS],
        ['columns of boxes', '', '<div>Rest</div><div>Exercise</div>'],
        ['JSON in pre', '', '<pre>{"title": "Rest or exercise?"}</pre>'],
        ['a table in Markdown', '', '<p>| | Rest | Exercise |</p>'],
      ] as const) {
        it(`is not answered with another comparison: ${name}`, async () => {
          const box = await addBox();
          const failures: Event[] = [];
          box.addEventListener(`${tag}-error`, (event) => failures.push(event), { capture: true });
          box.innerHTML = element(attributes, children);
          const shown = box.querySelector(tag)!;
          await shown.updateComplete;
          expect(shown.shown).to.be.undefined;
          expect(isVisible(shown.firstElementChild)).to.be.true;
          expect(shown.matches(':state(error)')).to.be.true;
          expect(failures).to.have.lengthOf(1);
          Object.assign(shown, changes[0]);
          await shown.updateComplete;
          expect(failures).to.have.lengthOf(1);
          expect(log.lines).to.have.lengthOf(1);
          expect(log.lines[0]?.text).to.include('src="…"').and.include('comparison="sample"');
        });
      }

      it('is read once a plugin names it', async () => {
        const shown = await showMarkup('data-src="/a.json"', OWN_WORDS);
        shown.setAttribute('src', shown.dataset['src']!);
        await until(() => requests.length === 1, 'It is asked for');
        requests[0]?.answer(JSON.stringify(called('Fetched')));
        await untilCalled(shown, 'Fetched');
      });

      it('gives way to the comparison that is named', async () => {
        const shown = await showMarkup('data-src="/a.json"', '<h2>Tea?</h2>');
        shown.setAttribute('comparison', 'other');
        await untilCalled(shown, 'The other one');
      });

      it('gives way to the built-in one where it is taken out', async () => {
        const shown = await showMarkup('', '<pre>{}</pre>');
        expect(nameIn(shown)).to.equal('');
        shown.querySelector('pre')!.remove();
        await untilCalled(shown, 'Built in');
      });
    });

    describe('src', () => {
      it('is loading until the answer is there, with the children in sight', async () => {
        const shown = await showMarkup('src="/a.json"', OWN_WORDS);
        expect(shown.matches(':state(loading)')).to.be.true;
        expect(isVisible(shown.querySelector('p'))).to.be.true;
        requests[0]?.answer(JSON.stringify(called('Fetched')));
        const event: unknown = await oneEvent(shown, `${tag}-load`);
        expect(event).to.be.instanceOf(LoadEvent);
        expect(shown.matches(':state(loading)')).to.be.false;
        expect(isVisible(shown.querySelector('p'))).to.be.false;
        expect(log.lines).to.deep.equal([]);
      });

      it('holds a height open where the author wrote nothing, or into a slot only', async () => {
        for (const children of ['', '<span slot="caption">A caption</span>']) {
          const shown = await showMarkup('src="/a.json"', children);
          expect(shown.getBoundingClientRect().height, children).to.be.greaterThan(400);
          shown.style.setProperty('--tc-loading-block-size', '100px');
          expect(shown.getBoundingClientRect().height, children).to.be.lessThan(200);
        }
      });

      it('is never followed to an address that is not http or https', async () => {
        for (const src of [
          'javascript:alert(1)',
          'java\nscript:alert(1)',
          'data:application/json,{}',
          'blob:null/x',
          'file:///etc/passwd',
        ]) {
          const shown = await showMarkup('comparison="sample"', OWN_WORDS);
          shown.setAttribute('src', src);
          await shown.updateComplete;
          expect(shown.matches(':state(error)'), src).to.be.true;
          const written = await showMarkup(`src="${src}"`, OWN_WORDS);
          expect(written.matches(':state(error)'), src).to.be.true;
        }
        expect(requests).to.have.lengthOf(0);
      });

      it('gives up a request when it leaves the page, and asks again when it returns', async () => {
        const shown = await showMarkup('src="/a.json"');
        const { parentElement } = shown;
        await leave(shown);
        expect(requests[0]?.signal?.aborted).to.be.true;
        parentElement?.append(shown);
        await until(() => requests.length === 2, 'A second request');
        requests[1]?.answer(JSON.stringify(called('Second try')));
        await untilCalled(shown, 'Second try');
        expect(log.lines).to.deep.equal([]);
      });

      it('never lets an old, slow answer win', async () => {
        const shown = await showMarkup('src="/old.json"');
        shown.src = '/new.json';
        await until(() => requests.length === 2, 'A second request');
        expect(requests[0]?.signal?.aborted).to.be.true;
        requests[1]?.answer(JSON.stringify(called('New')));
        await untilCalled(shown, 'New');
        requests[0]?.answer(JSON.stringify(called('Old')));
        await aTimeout(0);
        await shown.updateComplete;
        expect(nameIn(shown)).to.equal('New');
        expect(log.lines).to.deep.equal([]);
      });

      it('never lets an old answer win that was half read', async () => {
        const shown = await showMarkup('src="/old.json"');
        let old: ReadableStreamDefaultController<Uint8Array> | undefined;
        requests[0]?.answer(
          new ReadableStream<Uint8Array>({ start: (controller) => void (old = controller) }),
        );
        const bytes = new TextEncoder().encode(JSON.stringify(called('Old')));
        old?.enqueue(bytes.slice(0, 100));
        await aTimeout(0);
        shown.document = called('New');
        await untilCalled(shown, 'New');
        old?.enqueue(bytes.slice(100));
        old?.close();
        await aTimeout(0);
        await shown.updateComplete;
        expect(nameIn(shown)).to.equal('New');
      });

      it('replaces a document that is shown when it changes', async () => {
        const shown = await showMarkup('src="/a.json"');
        requests[0]?.answer(JSON.stringify(called('A')));
        await untilCalled(shown, 'A');
        shown.src = '/b.json';
        await until(() => requests.length === 2, 'A second request');
        requests[1]?.answer(JSON.stringify(called('B')));
        await untilCalled(shown, 'B');
      });

      it('is fetched once, however often the element renders', async () => {
        const shown = await showMarkup('src="/a.json"');
        const [first, second] = changes;
        Object.assign(shown, first);
        await shown.updateComplete;
        requests[0]?.answer(JSON.stringify(called('A')));
        await untilCalled(shown, 'A');
        Object.assign(shown, second);
        await shown.updateComplete;
        expect(requests).to.have.lengthOf(1);
      });
    });
  });
}
