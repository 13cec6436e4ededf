import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { itPassesAxe } from '../../src/testing/axe.js';
import { until } from '../../src/testing/until.js';
import { addScript, loadPage, type Page, removeFrames as removePages } from '../frames.js';
import { EMBED, elementIn, pageIn, removeFrames, show, wordsIn } from './frames.js';

/** What readers get of the page that is made for frames, by its address. */

const TITLE = 'Ketamine or a traditional antidepressant: which is right for me?';
const FEED = '/test-sources/good.xml';

const SHOWN = [
  ['treatment-compare', 'element=treatment-compare&sections=cost', TITLE],
  [
    'outcome-chart',
    'element=outcome-chart&outcome=response',
    `Felt much better (response): ${TITLE}`,
  ],
  ['treatment-guide', 'element=treatment-guide', TITLE],
  ['related-posts', `element=related-posts&src=${FEED}&about=One`, 'Related posts'],
] as const;

const AXE = '/node_modules/axe-core/axe.min.js';

async function violationsIn(page: Page): Promise<string[]> {
  await addScript(page, AXE);
  const { axe } = page as unknown as { axe: typeof Axe };
  // The first heading is that of the page around it.
  const { violations } = await axe.run({ rules: { 'page-has-heading-one': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

const messageIn = (frame: HTMLIFrameElement): string =>
  pageIn(frame).document.querySelector('.message')?.textContent.trim() ?? '';

async function refused(query: string, address = EMBED): Promise<string> {
  const frame = await show(`${address}?${query}`);
  await until(() => messageIn(frame), 'It says why nothing is shown');
  expect(frame.contentDocument!.querySelector('main > :not(.message)')).to.be.null;
  expect(pageIn(frame).document.title).to.equal('This cannot be shown here');
  return messageIn(frame);
}

describe('a page for frames', () => {
  afterEach(removeFrames);

  for (const [tag, query, title] of SHOWN) {
    describe(`with ${tag}`, () => {
      it('shows it, under its title', async () => {
        const frame = await show(`${EMBED}?${query}`);
        const { document: page } = pageIn(frame);
        await until(
          () => page.title === title,
          `The page is called “${title}”, not “${page.title}”`,
        );
        expect(wordsIn(frame, tag)).to.not.be.empty;
        const levels = elementIn(frame, tag)!.shadowRoot!.querySelectorAll('h1');
        expect(levels.length, 'The first heading is that of the page around it').to.equal(0);
      });

      itPassesAxe('passes axe', async () => {
        const frame = await show(`${EMBED}?${query}`);
        const page = pageIn(frame);
        await until(() => page.document.title === title, 'It is shown');
        expect(await violationsIn(pageIn(frame))).to.deep.equal([]);
      });
    });
  }

  itPassesAxe('passes axe as a part of the page around it', async () => {
    const address = `${EMBED}?element=outcome-chart&outcome=response`.replaceAll('&', '&amp;');
    const { page } = await loadPage(
      `<!doctype html><html lang="en"><title>A post</title><main><h1>A post</h1><iframe src="${address}" title="How many felt better"></iframe></main>`,
    );
    const inner = page.document.querySelector('iframe')!;
    await until(() => pageIn(inner).document.title.startsWith('Felt'), 'The chart is there');
    await addScript(pageIn(inner), AXE);
    expect(await violationsIn(page)).to.deep.equal([]);
    removePages();
  });

  it('shows a document of its own site, in the look that is asked for', async () => {
    const frame = await show(
      `${EMBED}?element=treatment-compare&src=/test-sources/good.json&theme=dark&accent=7a3e9d&font=serif`,
    );
    const page = pageIn(frame);
    await until(() => wordsIn(frame, 'treatment-compare').includes('One'), 'It is shown');
    expect(page.getComputedStyle(page.document.documentElement).backgroundColor).to.equal(
      'rgb(20, 25, 27)',
    );
    const own = page.getComputedStyle(
      elementIn(frame, 'treatment-compare')!.shadowRoot!.querySelector('.page')!,
    );
    expect(own.fontFamily).to.equal('serif');
    expect(own.getPropertyValue('--tc-accent')).to.equal('#7a3e9d');
  });

  it('speaks the language that is asked for', async () => {
    const frame = await show(`${EMBED}?element=treatment-compare&lang=es`);
    const { document: page } = pageIn(frame);
    await until(() => page.title.startsWith('Ketamina'), 'It is Spanish');
    expect(page.documentElement.lang).to.equal('es');
  });

  it('ends in its guide where that is asked for', async () => {
    const frame = await show(`${EMBED}?element=treatment-compare&guide`);
    await until(
      () =>
        elementIn(frame, 'treatment-compare')
          ?.shadowRoot?.querySelector('treatment-guide')
          ?.shadowRoot?.querySelector('.step'),
      'The guide is there',
    );
  });

  it('opens links to elsewhere in a window of their own, and leaves those within it alone', async () => {
    const frame = await show(`${EMBED}?element=related-posts&src=${FEED}`);
    const page = pageIn(frame);
    await until(() => wordsIn(frame, 'related-posts').includes('One'), 'The posts are there');
    const away = elementIn(frame, 'related-posts')!.shadowRoot!.querySelector('a')!;
    const within = page.document.createElement('a');
    within.href = '#place';
    page.document.body.append(within);
    page.addEventListener('click', (event) => event.preventDefault());
    away.click();
    within.click();
    expect([away.target, away.relList.contains('noopener')]).to.deep.equal(['_blank', true]);
    expect(within.target).to.equal('');
  });

  it('ranks posts by what they are to be related to, or shows the newest', async () => {
    const related = await show(`${EMBED}?element=related-posts&src=${FEED}&about=Two`);
    await until(() => wordsIn(related, 'related-posts').includes('One'), 'The posts are there');
    expect(wordsIn(related, 'related-posts')).to.match(/Two.*One/);
    expect(related.contentDocument!.body.textContent).to.not.include('Two');
    const newest = await show(`${EMBED}?element=related-posts&src=${FEED}`);
    await until(() => elementIn(newest, 'related-posts'), 'The element is there');
    expect(elementIn(newest, 'related-posts')!.getAttribute('rank')).to.equal('newest');
  });

  it('names the parameter that has to be mended, and how', async () => {
    expect(await refused('element=outcome-chart&outcom=response')).to.match(
      /outcom means nothing for outcome-chart\. Take it out\. It may have: .*outcome/,
    );
    expect(await refused('')).to.match(/element has no value\. Write one of: treatment-compare/);
  });

  itPassesAxe('passes axe with such a message', async () => {
    const frame = await show(`${EMBED}?element=none`);
    await until(() => messageIn(frame), 'It says so');
    expect(await violationsIn(pageIn(frame))).to.deep.equal([]);
  });

  describe('and addresses', () => {
    let sites: { readonly allowing: string };

    before(async () => {
      sites = (await (await fetch('/test-sources/sites')).json()) as typeof sites;
    });

    it('refuses those of other sites, with words', async () => {
      const src = encodeURIComponent(`${sites.allowing}/test-sources/good.json`);
      expect(await refused(`element=treatment-compare&src=${src}`)).to.include(
        `src leads to another site, or is no address. Name a file of ${location.origin}`,
      );
    });

    it('shows those of other sites that are listed beside it', async () => {
      const src = encodeURIComponent(`${sites.allowing}/test-sources/good.json`);
      const frame = await show(`/listed/embed/index.html?element=treatment-compare&src=${src}`);
      await until(() => wordsIn(frame, 'treatment-compare').includes('One'), 'It is shown');
      const other = encodeURIComponent(`${sites.allowing}/other/good.json`);
      expect(
        await refused(`element=treatment-compare&src=${other}`, '/listed/embed/index.html'),
      ).to.include('src leads to another site');
    });

    it('follows no redirection to another site', async () => {
      const src = encodeURIComponent(`/test-sources/hop.json?to=${sites.allowing}`);
      const frame = await show(`${EMBED}?element=treatment-compare&src=${src}`);
      await until(
        () => elementIn(frame, 'treatment-compare')?.matches(':state(error)'),
        'Nothing can be shown',
      );
      expect(wordsIn(frame, 'treatment-compare')).to.not.include('One');
    });
  });

  it('says so where no post has the category that is asked for', async () => {
    const query = `element=related-posts&src=${FEED}&category=unknown`;
    expect(await refused(query)).to.include('category names what no post of the feed has. Write');
  });

  it('says without a script that it needs one', async () => {
    const frame = await show(`${EMBED}?element=treatment-compare`, {
      sandbox: 'allow-same-origin',
    });
    const main = frame.contentDocument!.querySelector('main')!;
    expect(main.textContent).to.include('This needs a script');
    const link = main.querySelector('a')!;
    expect([link.href, link.checkVisibility()]).to.deep.equal([frame.src, true]);
  });

  it('prints what it shows, and not the page around it', async () => {
    const frame = await show(`${EMBED}?element=treatment-compare`);
    const page = pageIn(frame);
    await until(() => page.document.title === TITLE, 'It is shown');
    const printed: string[] = [];
    window.print = () => printed.push('around');
    page.print = () => printed.push('frame');
    const buttons = elementIn(frame, 'treatment-compare')!.shadowRoot!.querySelectorAll('button');
    [...buttons].find(({ textContent }) => textContent.includes('Print'))!.click();
    Reflect.deleteProperty(window, 'print');
    expect(printed).to.deep.equal(['frame']);
  });
});

describe('the oEmbed document', () => {
  it('is found from the page, and shows a frame with words for its title', async () => {
    const page = new DOMParser().parseFromString(await (await fetch(EMBED)).text(), 'text/html');
    const link = page.querySelector('link[type="application/json+oembed"]')!;
    const answer = await fetch(new URL(link.getAttribute('href')!, EMBED));
    const document_ = (await answer.json()) as Record<string, unknown>;
    expect(document_).to.include({ version: '1.0', type: 'rich' });
    for (const size of ['width', 'height']) expect(document_[size]).to.be.a('number');
    const { body } = new DOMParser().parseFromString(document_['html'] as string, 'text/html');
    expect(body.children).to.have.lengthOf(1);
    const frame = body.querySelector('iframe')!;
    expect(frame.title).to.equal(document_['title']);
    expect(frame.height).to.equal(String(document_['height']));
    const { search, protocol } = new URL(frame.src);
    expect(protocol).to.equal('https:');
    const shown = await show(`${EMBED}${search}`);
    await until(() => pageIn(shown).document.title === frame.title, 'It is what its title says');
    removeFrames();
  });
});
