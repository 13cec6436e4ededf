import { expect } from '@open-wc/testing';
import type { ComparisonInput } from '../../src/index.js';
import type * as writer from '../../src/static/index.js';
import { until } from '../../src/testing/until.js';
import {
  addScript,
  elementIn,
  type Frame,
  loadPage,
  openPage,
  removeFrames,
  SCRIPT,
  write as arrive,
} from '../frames.js';

/** What the built script makes of markup that was written beforehand, on a page that has it already. */

const { prerender, prerenderPosts } = (await import(
  new URL('../../dist/prerender.mjs', import.meta.url).href
)) as typeof writer;

const NAME = 'ketamine-vs-antidepressants';

async function builtIn(language = 'en'): Promise<ComparisonInput & { title: string }> {
  const file = new URL(`../../dist/content/${NAME}.${language}.json`, import.meta.url);
  return (await (await fetch(file)).json()) as ComparisonInput & { title: string };
}

const write = (document: ComparisonInput, options: writer.PrerenderOptions = {}): string =>
  prerender(document, options).html ?? '';

const pageWith = (snippet: string) => `<!doctype html><html lang="en"><title>Page</title>
  <body style="margin: 0"><p>Before</p>${snippet}<p>After</p>`;

interface Shown extends HTMLElement {
  readonly shown?: { readonly title: string };
  readonly updateComplete?: Promise<boolean>;
}

/** Adds the script, and waits until the element has told what has come of its content. */
async function takeOver({ page }: Frame): Promise<Shown> {
  const element = elementIn(page) as Shown;
  await addScript(page, SCRIPT);
  await until(() => element.updateComplete !== undefined, 'the element is upgraded');
  await element.updateComplete;
  return element;
}

const rootOf = (element: HTMLElement) => element.shadowRoot!;

const pagesIn = (element: HTMLElement) => rootOf(element).querySelectorAll('.page').length;

const find = (element: HTMLElement, selector: string, text: string) =>
  [...rootOf(element).querySelectorAll<HTMLElement>(selector)].find(
    (each) => each.textContent.trim() === text,
  )!;

const foldOf = (element: HTMLElement, label: string) =>
  find(element, '.folds > summary', label).parentElement as HTMLDetailsElement;

describe('a script on markup that was written beforehand', () => {
  afterEach(removeFrames);

  it('renders nothing where the markup says the same', async () => {
    const frame = await loadPage(pageWith(write(await builtIn(), { comparison: NAME })));
    const stored = elementIn(frame.page);
    const before = [...rootOf(stored).querySelectorAll('*')];
    let loads = 0;
    stored.addEventListener('treatment-compare-load', () => loads++);
    const element = await takeOver(frame);
    await until(() => loads === 1, 'the page hears of the comparison');
    expect(element.shown?.title).to.match(/ketamine/i);
    const after = [...rootOf(element).querySelectorAll('*')];
    expect(after.length).to.equal(before.length);
    expect(after.every((node, index) => node === before[index])).to.be.true;
    expect(frame.lines).to.deep.equal([]);
  });

  it('renders what the page asks for anew', async () => {
    const frame = await loadPage(pageWith(write(await builtIn(), { comparison: NAME })));
    const element = await takeOver(frame);
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(rootOf(element).querySelector('.static') === null).to.be.true;
    expect(pagesIn(element)).to.equal(1);
    expect(rootOf(element).querySelector('[part="title"] h3') !== null).to.be.true;
  });

  for (const width of [360, 768, 1280]) {
    it(`takes the place of older markup without a move at ${width} pixels`, async () => {
      const document = await builtIn();
      const older = { ...document, title: `${document.title} `, summary: document.summary ?? [] };
      older.funding = 'Nobody, as far as was known then.';
      const frame = await loadPage(pageWith(write(older, { comparison: NAME })), width);
      const { page } = frame;
      const stored = elementIn(page);
      const label = [...rootOf(stored).querySelectorAll('.folds > summary')][1]!.textContent.trim();
      foldOf(stored, label).open = true;
      foldOf(stored, label).querySelector('summary')!.focus();
      rootOf(stored).querySelector<HTMLInputElement>('.shows-2')!.click();
      const frameInput = rootOf(stored).querySelector<HTMLInputElement>('.frame-2')!;
      frameInput.checked = true;
      const chosen = rootOf(stored).querySelector(`label[for="${frameInput.id}"]`)!.textContent;
      page.scrollTo(0, 1500);
      const top = foldOf(stored, label).getBoundingClientRect().top;
      const names = [...rootOf(stored).querySelectorAll('.heading')].map((each) =>
        each.textContent.trim(),
      );
      const element = await takeOver(frame);
      expect(rootOf(element).querySelector('.static') === null, 'the markup is gone').to.be.true;
      expect(pagesIn(element)).to.equal(1);
      const fold = foldOf(element, label);
      expect(fold.open, 'the fold is open').to.be.true;
      expect(rootOf(element).activeElement === fold.querySelector('summary'), 'focus').to.be.true;
      expect(fold.getBoundingClientRect().top).to.be.closeTo(top, 1);
      expect(find(element, '.frames button', chosen.trim()).ariaPressed).to.equal('true');
      const choices = [...rootOf(element).querySelectorAll<HTMLInputElement>('.chooser input')];
      expect(choices.map(({ checked }) => checked)).to.deep.equal([true, false, true]);
      expect(rootOf(element).querySelectorAll('.heading').length).to.be.at.most(names.length);
      expect(frame.lines).to.deep.equal([]);
    });
  }

  it('keeps an outcome, and the frame that was chosen in it', async () => {
    const options = { comparison: NAME, outcome: 'response' };
    const frame = await loadPage(pageWith(write(await builtIn(), options)));
    const stored = frame.page.document.querySelector<Shown>('outcome-chart')!;
    stored.shadowRoot!.querySelector<HTMLInputElement>('.frame-2')!.click();
    const [label] = [...stored.shadowRoot!.querySelectorAll('.frame-2 + label')];
    await addScript(frame.page, SCRIPT);
    await stored.updateComplete;
    expect(stored.shadowRoot!.querySelector('.static') !== null, 'it says the same').to.be.true;
    stored.setAttribute('treatments', 'ketamine-iv');
    await stored.updateComplete;
    expect(stored.shadowRoot!.querySelector('.static') === null).to.be.true;
    const pressed = stored.shadowRoot!.querySelector('[aria-pressed="true"]')!;
    expect(pressed.textContent.trim()).to.equal(label!.textContent);
    expect(frame.lines).to.deep.equal([]);
  });

  it('puts the posts of the feed in the place of those that were written', async () => {
    const src = new URL('../../demo/posts/feed.xml', import.meta.url).href;
    const old = {
      url: 'https://example.org/old',
      title: 'An old post',
      tags: [],
      reasons: ['old'],
    };
    const frame = await loadPage(pageWith(prerenderPosts([old], { src }).html));
    const posts = frame.page.document.querySelector<Shown>('related-posts')!;
    const titles = () =>
      [...posts.shadowRoot!.querySelectorAll('.title')].map((each) => each.textContent.trim());
    expect(titles()).to.deep.equal(['An old post']);
    const loaded = new Promise((resolve) =>
      posts.addEventListener('related-posts-load', resolve, { once: true }),
    );
    posts.setAttribute('loading', 'eager');
    await addScript(frame.page, SCRIPT);
    await loaded;
    await posts.updateComplete;
    expect(titles()).to.have.length(3).and.not.contain('An old post');
    expect(posts.shadowRoot!.querySelectorAll('.page').length).to.equal(1);
  });

  it('leaves posts alone that name no feed', async () => {
    const post = { url: 'https://example.org/one', title: 'One', tags: [], reasons: ['mood'] };
    const frame = await loadPage(pageWith(prerenderPosts([post]).html));
    const posts = frame.page.document.querySelector<Shown>('related-posts')!;
    posts.setAttribute('loading', 'eager');
    await addScript(frame.page, SCRIPT);
    await posts.updateComplete;
    expect(posts.shadowRoot!.querySelector('.static') !== null).to.be.true;
    expect(posts.shadowRoot!.textContent).to.contain('mood');
    expect(frame.lines).to.deep.equal([]);
  });

  it('leaves a comparison alone that names no source', async () => {
    const own = { ...(await builtIn()), id: 'own', title: 'Of our own' };
    const frame = await loadPage(pageWith(write(own)));
    const element = await takeOver(frame);
    expect(rootOf(element).querySelector('.static .heading')!.textContent).to.equal('Of our own');
    expect(pagesIn(element)).to.equal(1);
    expect(frame.lines).to.deep.equal([]);
  });

  for (const [what, cut] of [
    ['after its tag', '<template'],
    ['in its shadow root', '<div class="page static"'],
    ['in its text', '</section>'],
  ] as const) {
    it(`waits for the rest of markup that has arrived no further than ${what}`, async () => {
      const own = { ...(await builtIn()), id: 'own', title: 'Of our own' };
      const snippet = write(own);
      const { page, lines } = openPage();
      arrive(
        page,
        `<!doctype html><html lang="en"><title>Page</title><script src="${SCRIPT}"></script>`,
      );
      await until(() => page.customElements.get('treatment-compare'), 'the script has run');
      const end = snippet.indexOf(cut);
      arrive(page, `<body>${snippet.slice(0, end)}`);
      await until(() => elementIn(page), 'the element is there');
      arrive(page, `${snippet.slice(end)}<p>After</p>`);
      page.document.close();
      const element = elementIn(page) as Shown;
      await until(() => rootOf(element).querySelector('.source-note'), 'all of it is there');
      await element.updateComplete;
      expect(rootOf(element).querySelector('.static .heading')!.textContent).to.equal('Of our own');
      expect(pagesIn(element)).to.equal(1);
      expect(element.querySelector('template') === null, 'the parser has made the root').to.be.true;
      expect(lines).to.deep.equal([]);
    });
  }

  it('leaves the markup where the document cannot be had', async () => {
    const snippet = write(await builtIn()).replace('<treatment-compare', '$& src="/nowhere.json"');
    const frame = await loadPage(pageWith(snippet));
    const failed = new Promise((resolve) =>
      elementIn(frame.page).addEventListener('treatment-compare-error', resolve),
    );
    const element = await takeOver(frame);
    await failed;
    await element.updateComplete;
    expect(rootOf(element).querySelector('.static') !== null).to.be.true;
    expect(pagesIn(element)).to.equal(1);
    expect(frame.lines).to.have.length(1);
  });

  it('leaves a language that the script does not bring', async () => {
    const frame = await loadPage(pageWith(write(await builtIn('es'), { comparison: NAME })));
    const element = await takeOver(frame);
    expect(rootOf(element).querySelector('.page')!.getAttribute('lang')).to.equal('es');
    expect(rootOf(element).querySelector('.static') !== null).to.be.true;
  });

  it('attaches a template that a script brought into the page', async () => {
    const frame = await loadPage(pageWith('<main></main>'));
    const main = frame.page.document.querySelector('main')!;
    main.innerHTML = write(await builtIn(), { comparison: NAME });
    expect(elementIn(frame.page).shadowRoot === null).to.be.true;
    const element = await takeOver(frame);
    expect(rootOf(element).querySelector('.static') !== null).to.be.true;
    expect(pagesIn(element)).to.equal(1);
  });

  it('shows that a review is overdue once its day has come', async () => {
    const document = await builtIn();
    const old = { ...document, lastReviewed: '2020-01-02', nextReview: '2021-01-02' };
    const frame = await loadPage(pageWith(write(old)));
    const note = rootOf(elementIn(frame.page)).querySelector<HTMLElement>('[data-due]')!;
    expect(note.hidden).to.be.true;
    await takeOver(frame);
    expect(note.hidden).to.be.false;
    expect(note.dataset.due).to.equal('2021-01-02');
  });
});
