import { expect } from '@open-wc/testing';
import { chartsDocument, comparisonDocument } from '../../src/testing/fixtures.js';
import { removeFrames } from '../frames.js';
import { everyField, isPlaceIn, TEXT_PLACES, withTexts } from './documents.js';
import { batches, inTurn, PUBLISHED, VECTORS } from './vectors.js';
import { Allowed, handle, openWatchedPage, type WatchedPage } from './watched-page.js';
import { until } from '../../src/testing/until.js';

interface Shows extends HTMLElement {
  document: unknown;
  readonly shown?: object | undefined;
  readonly updateComplete: Promise<boolean>;
}

interface Told {
  readonly diagnostics: readonly { readonly path: string; readonly message: string }[];
}

/** The ways of a document to the element. */
const WAYS: readonly ((element: Shows, document: unknown) => void)[] = [
  (element, document) => {
    element.document = document;
  },
  (element, document) => {
    element.document = JSON.stringify(document);
  },
  (element, document) => {
    const script = element.ownerDocument.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(document);
    element.append(script);
  },
];

const OF_EVERY_ELEMENT = ['class', 'id', 'title', 'dir', 'slot', 'part', 'is', 'role'];

/** An element of a watched page with the author's own words inside. */
function create({ page }: WatchedPage, tag: string): Shows {
  const element = page.document.createElement(tag) as Shows;
  const own = page.document.createElement('p');
  own.textContent = 'The author’s own words';
  element.append(own);
  return element;
}

/** Puts an element on its page, and gives what the page is told. */
async function put({ page }: WatchedPage, element: Shows): Promise<Told | undefined> {
  let told: Told | undefined;
  for (const type of ['load', 'error']) {
    element.addEventListener(`${element.localName}-${type}`, (event) => {
      told = event as unknown as Told;
    });
  }
  page.document.body.append(element);
  await element.updateComplete;
  return told;
}

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function expectOwnWords(element: Shows, why: string): void {
  const own = element.querySelector('p')!;
  expect(own.checkVisibility() && own.getBoundingClientRect().height > 0, why).to.be.true;
}

/** Tests an element that shows comparisons. One file for each, so that they run side by side. */
export function testComparisons(tag: 'treatment-compare' | 'outcome-chart'): void {
  describe(`${tag}, given what somebody who means ill has written`, function () {
    // Every text is shown everywhere, and everything that is shown is handled.
    this.timeout(180_000);
    let watched: WatchedPage;
    const allowed = new Allowed();

    before(async () => {
      watched = await openWatchedPage();
      const clean = create(watched, tag);
      clean.setAttribute('guide', '');
      for (const document of [everyField(), chartsDocument(3), undefined, '{}']) {
        clean.document = document;
        await put(watched, clean);
        handle(clean);
        await clean.updateComplete;
        allowed.learn(clean);
      }
      clean.document = undefined;
      clean.setAttribute('src', '/nothing.json');
      await until(() => clean.shadowRoot?.querySelector('.retry'), 'The address gives nothing');
      allowed.learn(clean);
      clean.remove();
      expect(watched.happened().join('\n')).to.equal('');
    });
    afterEach(async () => {
      expect((await watched.atLast()).join('\n')).to.equal('');
    });
    after(removeFrames);

    it('would tell if anything ran', async () => {
      const { page, atLast } = watched;
      const box = page.document.createElement('div');
      page.document.body.append(box);
      box.innerHTML = '<img src="x:x" onerror="alert(1)"><a href="javascript:attacked()">x</a>';
      await new Promise((resolve) => {
        box.querySelector('img')!.addEventListener('error', resolve);
      });
      box.querySelector('a')!.click();
      expect(await atLast()).to.include.members(['alert', 'attacked']);
      box.remove();
      const host = page.document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<script></script><p onclick="x" style="color: red"><a href="javascript:x">x</a></p>';
      expect(allowed.findings(host)).to.include.members([
        '<script>',
        '<p onclick>',
        '<p style>',
        'javascript:x',
      ]);
    });

    it('has enough to do', () => {
      expect(PUBLISHED).to.be.at.least(200);
      expect(TEXT_PLACES.length).to.be.at.least(100);
    });

    it('shows it as words, wherever a document may hold it', async () => {
      for (const [index, texts] of batches().entries()) {
        const why = texts.join('\n');
        const { acceptable, accepted } = withTexts(texts);
        const element = create(watched, tag);
        WAYS[index % WAYS.length]!(element, acceptable);
        await put(watched, element);
        expect(accepted, why).to.be.greaterThan(60);
        expect(element.shown, why).to.be.an('object');
        const shown = flat(element.shadowRoot?.textContent);
        for (const text of texts) expect(shown).to.contain(flat(text).slice(0, 20));
        expect(allowed.findings(element).join('\n'), why).to.equal('');
        handle(element);
        await element.updateComplete;
        expect(watched.happened().join('\n'), why).to.equal('');
        element.remove();
      }
    });

    it('refuses it everywhere else, says where, and keeps the words of the page', async () => {
      for (const [index, texts] of batches().entries()) {
        const why = texts.join('\n');
        const { everywhere } = withTexts(texts);
        const element = create(watched, tag);
        WAYS[index % WAYS.length]!(element, everywhere);
        const told = await put(watched, element);
        expect(element.shown, why).to.be.undefined;
        expect(told?.diagnostics.length, why).to.be.greaterThan(20);
        for (const { path } of told!.diagnostics) {
          expect(isPlaceIn(everywhere, path), `${why}: ${path}`).to.be.true;
        }
        expectOwnWords(element, why);
        expect(allowed.findings(element).join('\n'), why).to.equal('');
        expect(watched.happened().join('\n'), why).to.equal('');
        element.remove();
      }
    });

    it('is not moved by it in an attribute', async () => {
      const { observedAttributes } = watched.page.customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect(observedAttributes).to.include.members(['src', 'comparison', 'lang', 'theme']);
      for (const [index, texts] of batches().entries()) {
        const element = create(watched, tag);
        const names = [...observedAttributes, ...OF_EVERY_ELEMENT];
        for (const [place, name] of names.entries()) {
          element.setAttribute(name, inTurn(texts, index + place));
        }
        element.document = comparisonDocument();
        await put(watched, element);
        const why = texts.join('\n');
        if (tag === 'treatment-compare') expect(element.shown, why).to.be.an('object');
        expect(allowed.findings(element).join('\n'), why).to.equal('');
        expect(watched.happened().join('\n'), why).to.equal('');
        element.remove();
      }
    });

    it('shows the words of the page where it is the name of what to show', async () => {
      for (const text of VECTORS) {
        for (const name of ['src', 'comparison']) {
          const element = create(watched, tag);
          element.setAttribute(name, text);
          await put(watched, element);
          if (name === 'src') {
            for (let turn = 0; turn < 5; turn++) await Promise.resolve();
            await element.updateComplete;
          }
          expectOwnWords(element, text);
          expect(allowed.findings(element).join('\n'), text).to.equal('');
          expect(watched.happened().join('\n'), text).to.equal('');
          element.remove();
        }
      }
    });
  });
}
