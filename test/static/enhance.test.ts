import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ComparisonInput } from '../../src/index.js';
import { comparisonDocument } from '../../src/testing/fixtures.js';
import { until } from '../../src/testing/until.js';
import {
  addScript,
  elementIn,
  type Frame,
  listenTo,
  loadPage,
  type Page,
  removeFrames,
  SCRIPT,
} from '../frames.js';
import { write } from './snippets.js';

/** The small script beside comparisons in a page's HTML. */

const ENHANCER = new URL('../../dist/enhance.js', import.meta.url).href;

/** A comparison whose sections are folded. */
function written(changes: Partial<ComparisonInput> = {}): string {
  const { sections, ...rest } = comparisonDocument(changes);
  return write({ ...rest, sections: sections.map((section) => ({ ...section, folded: true })) });
}

const SNIPPET = written();
const SECTION = comparisonDocument().sections.at(-1)!.id;
const ADDRESS = `#${comparisonDocument().id}/${SECTION}`;

const pageWith = (content: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${content}`;

async function enhanced(snippet = SNIPPET): Promise<Frame & { root: ShadowRoot }> {
  const frame = await loadPage(pageWith(snippet));
  await addScript(frame.page, ENHANCER);
  return { ...frame, root: rootIn(frame.page) };
}

const rootIn = (page: Page): ShadowRoot => elementIn(page).shadowRoot!;

const headingIn = (root: ShadowRoot) => root.getElementById(`section-${SECTION}`)!;

const foldIn = (root: ShadowRoot) =>
  headingIn(root).closest('section')!.querySelector<HTMLDetailsElement>('.folds')!;

const linkIn = (root: ShadowRoot) =>
  root.querySelector<HTMLAnchorElement>(`.contents a[href="${ADDRESS}"]`)!;

function expectArrival(root: ShadowRoot): void {
  expect(root.activeElement?.id, 'the focus').to.equal(headingIn(root).id);
  expect(foldIn(root).open, 'the fold').to.be.true;
}

async function goTo(page: Page, hash: string): Promise<void> {
  const changed = new Promise((resolve) =>
    page.addEventListener('hashchange', resolve, { once: true }),
  );
  page.location.hash = hash;
  await changed;
}

/** Puts the reader where and when it is the evening of the first of May by UTC, and the second by the clock. */
function setClock(page: Page): void {
  const moment = Date.UTC(2026, 4, 1, 22, 30);
  page.Date = class extends page.Date {
    constructor(time = moment) {
      super(time);
    }

    override getTimezoneOffset(): number {
      return -120;
    }
  } as DateConstructor;
}

const dueOn = (day: string) => written({ lastReviewed: '2026-01-01', nextReview: day });

async function isSaidToBeDue(day: string): Promise<boolean> {
  const { page } = await loadPage(pageWith(dueOn(day)));
  setClock(page);
  await addScript(page, ENHANCER);
  return !rootIn(page).querySelector<HTMLElement>('[data-due]')!.hidden;
}

afterEach(removeFrames);

describe('enhance.js', () => {
  it('defines nothing, says nothing, and leaves no name behind', async () => {
    const { page, lines } = await loadPage(pageWith(SNIPPET));
    const before = new Set(Object.getOwnPropertyNames(page));
    await addScript(page, ENHANCER);
    const added = Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
    expect(added).to.deep.equal([]);
    expect(page.customElements.get('treatment-compare')).to.equal(undefined);
    expect(lines).to.deep.equal([]);
  });

  it('works under a policy for scripts and with Trusted Types', async () => {
    const policy = `script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const { page, lines } = await loadPage(
      pageWith(SNIPPET, `${head}<script src="${ENHANCER}"></script>`),
    );
    const template = page.document.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.content.append('A chart');
    const chart = page.document.createElement('outcome-chart');
    chart.setAttribute('data-prerendered', 'a');
    chart.append(template);
    page.document.body.append(chart);
    await until(() => chart.shadowRoot, 'the template is attached');
    linkIn(rootIn(page)).click();
    expectArrival(rootIn(page));
    expect(lines).to.deep.equal([]);
  });

  it('may be there twice', async () => {
    const { page, root, lines } = await enhanced();
    await addScript(page, ENHANCER);
    linkIn(root).click();
    expectArrival(root);
    page.document.body.append(elementIn(page).cloneNode(true));
    expect(lines).to.deep.equal([]);
  });
});

describe('enhance.js, what comes into a page later', () => {
  for (const [way, bring] of [
    [
      'by innerHTML',
      (page: Page) => {
        page.document.querySelector('main')!.innerHTML = SNIPPET;
      },
    ],
    [
      'with a new body, as routers bring it',
      (page: Page) => {
        const next = new page.DOMParser().parseFromString(pageWith(SNIPPET), 'text/html');
        page.document.documentElement.replaceChild(next.body, page.document.body);
      },
    ],
  ] as const) {
    it(`is shown: ${way}`, async () => {
      const { page, lines } = await loadPage(pageWith('<main></main>'));
      await addScript(page, ENHANCER);
      await goTo(page, ADDRESS);
      bring(page);
      await until(() => elementIn(page).shadowRoot, 'the template is attached');
      expect(elementIn(page).querySelector('template') === null).to.be.true;
      expectArrival(rootIn(page));
      expect(headingIn(rootIn(page)).getBoundingClientRect().top).to.be.within(0, 100);
      expect(lines).to.deep.equal([]);
    });
  }

  it('is kept in clones, as routers keep the pages that are left', async () => {
    const { page } = await loadPage(pageWith(`${SNIPPET}<main></main>`));
    await addScript(page, ENHANCER);
    page.document.querySelector('main')!.innerHTML = SNIPPET;
    const hosts = () => [...page.document.querySelectorAll('treatment-compare')];
    await until(() => hosts().every(({ shadowRoot }) => shadowRoot), 'both are shown');
    const { body } = page.document;
    body.replaceWith(body.cloneNode(true));
    const shown = hosts().filter(({ shadowRoot }) => shadowRoot?.querySelector('.static'));
    expect(shown).to.have.length(2);
  });

  it('is left to the script that has defined the element', async () => {
    const { page } = await loadPage(pageWith('<main></main>'));
    await addScript(page, SCRIPT);
    await addScript(page, ENHANCER);
    page.document.querySelector('main')!.innerHTML = SNIPPET;
    const root = rootIn(page);
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(root.querySelectorAll('.page')).to.have.length(1);
    linkIn(root).click();
    expect(foldIn(root).open, 'nothing is done twice').to.be.false;
  });
});

describe('enhance.js, a review that is due', () => {
  it('is said to be overdue from the next day on, by the clock of the reader', async () => {
    expect(await isSaidToBeDue('2026-05-01')).to.be.true;
    expect(await isSaidToBeDue('2026-05-02')).to.be.false;
  });
});

describe('enhance.js, links', () => {
  it('lead to the heading, open what is folded under it, and do so again', async () => {
    const { page, root } = await enhanced();
    linkIn(root).click();
    expectArrival(root);
    expect(page.location.hash).to.equal(ADDRESS);
    expect(headingIn(root).getBoundingClientRect().top).to.be.within(0, 100);
    await new Promise((resolve) => page.addEventListener('hashchange', resolve, { once: true }));
    foldIn(root).open = false;
    page.scrollTo(0, 0);
    linkIn(root).focus();
    linkIn(root).click();
    expectArrival(root);
    expect(headingIn(root).getBoundingClientRect().top).to.be.within(0, 100);
  });

  it('lead to the list of sections', async () => {
    const { root } = await enhanced();
    root.querySelector<HTMLAnchorElement>('.skip')!.click();
    expect(root.activeElement === root.querySelector('nav')).to.be.true;
  });

  it('are left alone where a key asks for another place, or the page has acted', async () => {
    const { page, root } = await enhanced();
    const isLeft = (init: MouseEventInit) => {
      let isOurs = false;
      const stop = (event: Event) => {
        isOurs = event.defaultPrevented;
        event.preventDefault();
      };
      page.addEventListener('click', stop, { once: true });
      const click = { bubbles: true, cancelable: true, composed: true, ...init };
      linkIn(root).dispatchEvent(new page.MouseEvent('click', click));
      return !isOurs && !foldIn(root).open;
    };
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const)
      expect(isLeft({ [key]: true }), key).to.be.true;
    expect(isLeft({ button: 1 })).to.be.true;
    root.addEventListener('click', (event) => event.preventDefault(), { once: true });
    linkIn(root).click();
    expect(foldIn(root).open).to.be.false;
    expect(isLeft({}), 'a plain one').to.be.false;
  });

  it('leave an address that is a route as it is', async () => {
    const { page, root } = await enhanced();
    page.location.hash = '#/posts/1';
    linkIn(root).click();
    expectArrival(root);
    expect(page.location.hash).to.equal('#/posts/1');
  });

  it('lead there from the address of a page that was loaded before the script', async () => {
    const { page } = await loadPage(pageWith(SNIPPET));
    await goTo(page, ADDRESS);
    await addScript(page, ENHANCER);
    expectArrival(rootIn(page));
  });

  it('lead there from the address that a page is opened with, and from one that changes', async () => {
    const markup = pageWith(SNIPPET, `<script src="${ENHANCER}" defer></script>`);
    const address = URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
    const frame = document.createElement('iframe');
    frame.src = address + ADDRESS.replace('/', '%2F');
    frame.height = '700';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentWindow as Page;
    const lines = listenTo(page);
    const root = rootIn(page);
    await until(() => root.activeElement === headingIn(root), 'the heading has the focus');
    expectArrival(root);
    expect(headingIn(root).getBoundingClientRect().top).to.be.within(0, 100);
    foldIn(root).open = false;
    page.location.hash = '#elsewhere';
    page.location.hash = ADDRESS;
    await until(() => foldIn(root).open, 'the fold is open again');
    expectArrival(root);
    expect(lines).to.deep.equal([]);
    frame.remove();
    URL.revokeObjectURL(address);
  });
});

describe('enhance.js, a source', () => {
  it('gives the focus back to its number as it closes', async () => {
    const { root } = await enhanced();
    const citation = root.querySelector<HTMLElement>('button.citation')!;
    citation.focus();
    await sendKeys({ press: 'Enter' });
    const note = root.querySelector<HTMLElement>('.source-note:popover-open')!;
    note.querySelector('a')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(root.querySelector(':popover-open')).to.equal(null);
    expect(root.activeElement === citation, 'the focus').to.be.true;
  });
});

describe('enhance.js, print', () => {
  const openIn = (root: ShadowRoot) => root.querySelectorAll('details[open]').length;

  async function printed(knowsStyle: boolean): Promise<[during: number, after: number]> {
    const { page } = await loadPage(pageWith(SNIPPET));
    (page as unknown as { CSS: typeof CSS }).CSS.supports = () => knowsStyle;
    await addScript(page, ENHANCER);
    foldIn(rootIn(page)).open = true;
    page.dispatchEvent(new page.Event('beforeprint'));
    const during = openIn(rootIn(page));
    page.dispatchEvent(new page.Event('afterprint'));
    return [during, openIn(rootIn(page))];
  }

  it('opens all where styles cannot, and then closes what the reader had closed', async () => {
    const [during, after] = await printed(false);
    expect(during).to.be.above(5);
    expect(after).to.equal(1);
  });

  it('is left to styles where they can', async () => {
    expect(await printed(true)).to.deep.equal([1, 1]);
  });
});
