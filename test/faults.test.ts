import { expect } from '@open-wc/testing';
import { addScript, ELEMENT_SCRIPT, type Page } from './frames.js';
import { some } from '../src/testing/runs.js';
import { until } from '../src/testing/until.js';
import { isVisible } from '../src/testing/queries.js';

/** A page whose forms and scripts have taken the place of what the browser gave it. */

const DOCUMENT = JSON.stringify({
  id: 'tea',
  title: 'Tea or coffee?',
  treatments: ['Tea', 'Coffee'].map((name) => ({
    id: name.toLowerCase(),
    name,
    summary: name,
    approval: [{ region: 'GB', route: 'By mouth', status: 'approved' }],
    seriousRisks: ['None is known.'],
  })),
  sections: [
    {
      id: 's',
      title: 'S',
      rows: [
        {
          kind: 'facts',
          label: 'L',
          cells: { tea: { value: 'Mild' }, coffee: { value: 'Strong' } },
        },
      ],
    },
  ],
  sources: [{ id: 'x', kind: 'trial', title: 'X' }],
  crisisLines: [{ region: 'GB', name: 'A line', call: '116 123' }],
  lastReviewed: '2026-01-10',
  nextReview: '2099-01-01',
});

/** Hears what is said and what goes wrong, with a list that the page cannot spoil. */
const HEAR = `<script>
  window.heard = parent.Array();
  addEventListener('error', ({ message }) => heard.push(message + error?.stack));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  for (const level of ['log', 'warn', 'error']) console[level] = (text) => heard.push(String(text));
</script>`;

const WORDS = '<p id="words">Written by the author</p>';
const pageOf = (before: string, script = `<script src="${ELEMENT_SCRIPT}"></script>`) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${HEAR}<body>${before}
  <treatment-compare>${WORDS}<script type="application/json">${DOCUMENT}</script></treatment-compare><p>More</p>${script}`;

const heardBy = (page: Page) => Reflect.get(page, 'heard') as string[];

async function open(markup: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = markup;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** Asked of a document that the page cannot spoil. */
const elementIn = (page: Page) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the types know no other form to call
  document.querySelector.call(page.document, 'treatment-compare') as HTMLElement;

/** What a reader gets to see: the comparison, or the words of the author. */
function seen(page: Page): string {
  const element = elementIn(page);
  const title = element.shadowRoot?.querySelector<HTMLElement>('[part~="title"]');
  if (title && isVisible(title)) return 'the comparison';
  return isVisible(element.querySelector('#words')) ? 'the author’s words' : 'nothing';
}

async function expectSomething(page: Page): Promise<void> {
  // Nothing says when a page has done nothing.
  for (let turn = 0; turn < 3; turn++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await until(
    () => seen(page) !== 'nothing',
    `A reader sees ${seen(page)}: ${heardBy(page).join(' ')}`,
  );
  const said = heardBy(page);
  expect(said.length, said.join('\n')).to.be.at.most(1);
}

const OF_DOCUMENT = [
  ...['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode'],
  ...['createElementNS', 'createDocumentFragment', 'adoptNode', 'querySelector', 'getElementById'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'readyState', 'documentElement'],
  ...[
    'body',
    'head',
    'baseURI',
    'defaultView',
    'nodeType',
    'contains',
    'getRootNode',
    'activeElement',
  ],
  ...['adoptedStyleSheets', 'implementation', 'location', 'cookie', 'currentScript', 'append'],
];

const OF_PROTOTYPES = [
  ...['Document.prototype.createElement', 'Document.prototype.createComment'],
  ...['Document.prototype.createTreeWalker', 'Document.prototype.importNode'],
  ...['Document.prototype.createTextNode', 'Element.prototype.append', 'Element.prototype.remove'],
  ...['Element.prototype.replaceChildren', 'DocumentFragment.prototype.replaceChildren'],
  ...[
    'DocumentFragment.prototype.append',
    'Node.prototype.insertBefore',
    'Node.prototype.appendChild',
  ],
  ...['Node.prototype.cloneNode', 'Node.prototype.removeChild', 'Element.prototype.querySelector'],
  ...[
    'Element.prototype.querySelectorAll',
    'Element.prototype.closest',
    'Element.prototype.matches',
  ],
  ...['Element.prototype.setAttribute', 'Element.prototype.removeAttribute'],
  ...[
    'Element.prototype.getAttribute',
    'Element.prototype.attachShadow',
    'Node.prototype.getRootNode',
  ],
  ...['HTMLElement.prototype.attachInternals', 'EventTarget.prototype.addEventListener'],
  ...['EventTarget.prototype.dispatchEvent', 'MutationObserver.prototype.observe'],
  ...['TreeWalker.prototype.nextNode', 'Array.prototype.map', 'Array.prototype.flatMap'],
  ...[
    'Array.prototype.filter',
    'Array.prototype.includes',
    'Array.prototype.join',
    'Array.prototype.push',
  ],
  ...['Array.prototype.find', 'Array.prototype.some', 'Array.prototype.flat', 'Array.prototype.at'],
  ...['Array.prototype.entries', 'Array.prototype[Symbol.iterator]', 'Array.isArray', 'Array.from'],
  ...['String.prototype.replace', 'String.prototype.trim'],
  ...['String.prototype.startsWith', 'Object.entries', 'Object.fromEntries', 'Object.assign'],
  ...[
    'Map.prototype.get',
    'Set.prototype.has',
    'Set.prototype.forEach',
    'JSON.parse',
    'Reflect.get',
  ],
  ...[
    'CSSStyleSheet.prototype.replaceSync',
    'queueMicrotask',
    'AbortController',
    'Intl.NumberFormat',
    'Intl.PluralRules',
  ],
];

describe('a page that has replaced what the browser gave it', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('would show the comparison otherwise, without a word', async () => {
    const page = await open(pageOf(''));
    await expectSomething(page);
    expect(seen(page)).to.equal('the comparison');
    expect(heardBy(page)).to.deep.equal([]);
  });

  for (const name of some(OF_DOCUMENT)) {
    for (const tag of ['form', 'img', 'embed']) {
      it(`shows something beside <${tag} name="${name}">`, async () => {
        const page = await open(pageOf(`<${tag} name="${name}"></${tag}>`));
        await expectSomething(page);
      });
    }

    it(`shows something where a form takes the place of document.${name} later`, async () => {
      const page = await open(pageOf('', ''));
      await addScript(page, ELEMENT_SCRIPT);
      const form = page.document.createElement('form');
      form.setAttribute('name', name);
      elementIn(page).before(form);
      elementIn(page).setAttribute('view', 'cards');
      await expectSomething(page);
      const { parentNode } = elementIn(page);
      parentNode!.appendChild(elementIn(page));
      await expectSomething(page);
    });
  }

  for (const name of some(OF_PROTOTYPES)) {
    const replace = `<script>${name} = function () { throw new Error('replaced'); }</script>`;

    it(`shows something where ${name} was replaced`, async () => {
      const page = await open(pageOf(replace));
      await expectSomething(page);
    });

    it(`shows something where ${name} is replaced later`, async () => {
      const page = await open(pageOf('', ''));
      await addScript(page, ELEMENT_SCRIPT);
      const script = page.document.createElement('script');
      script.textContent = replace.replace(/<.*?>/g, '');
      page.document.head.append(script);
      elementIn(page).lang = 'es';
      elementIn(page).title = 'Changed';
      await expectSomething(page);
    });
  }
});
