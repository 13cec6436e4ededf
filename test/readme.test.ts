import { expect } from '@open-wc/testing';
import { elementIn, loadPage, type Page, removeFrames, SCRIPT, titleIn } from './frames.js';
import { until } from '../src/testing/until.js';

/** Every page that the README tells people to write, as it stands there. */

const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
const DIST = new URL('../dist', import.meta.url).href;
const snippets = [...readme.matchAll(/^```html\n(.+?)^```/gms)].map(([, markup = '']) => markup);

const TITLES = [/^Ketamine or /, /^Ketamine or /, /^Tea or coffee\?$/, /^Ketamina o /];
const isChart = (snippet: string) => snippet.includes('<outcome-chart');
const isPosts = (snippet: string) => snippet.includes('<related-posts');
const isFrame = (snippet: string) => snippet.includes('<iframe');
const comparisons = snippets.filter(
  (snippet) => ![isChart, isPosts, isFrame].some((isOther) => isOther(snippet)),
);

describe('the README', () => {
  afterEach(removeFrames);

  it('has a title to expect of each snippet', () => {
    expect(comparisons).to.have.lengthOf(TITLES.length);
  });

  comparisons.forEach((snippet, index) => {
    it(`shows a comparison with snippet ${index + 1}`, async () => {
      expect(snippet).to.include('src="/treatment-compare.js"');
      const { page } = await loadPage(
        `<!doctype html><html lang="en"><title>Page</title><body>${snippet.replaceAll('src="/', `src="${DIST}/`)}`,
      );
      await until(() => TITLES[index]!.test(titleIn(page)), `The title is ${titleIn(page)}`);
    });
  });

  it('shows the comparison in a frame, in which no script may run', async () => {
    const [snippet = ''] = snippets.filter(isFrame);
    const { page } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><body>${snippet
        .replace('src="/', `src="${DIST}/`)
        .replace('<iframe', '<iframe sandbox="allow-same-origin"')}`,
    );
    const frame = page.document.querySelector('iframe')!;
    expect(titleIn(frame.contentWindow as Page)).to.match(/^Ketamine or /);
    expect(frame.title).to.match(/^Ketamine or /);
  });

  it('shows the outcome of the chart, with the words of its author', async () => {
    const [snippet = ''] = snippets.filter(isChart);
    const { page, lines } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><body>${snippet.replace('/treatment-compare.js', SCRIPT)}`,
    );
    const chart = page.document.querySelector('outcome-chart')!;
    expect(chart.shadowRoot!.querySelectorAll('svg.people').length).to.be.above(1);
    const caption = chart.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="caption"]')!;
    expect(caption.assignedElements()).to.have.lengthOf(1);
    expect(lines).to.deep.equal([]);
  });

  it('shows the posts of the feed that are related to the page', async () => {
    const [snippet = ''] = snippets.filter(isPosts);
    const feed = new URL('../demo/posts/feed.xml', import.meta.url).href;
    const { page, lines } = await loadPage(
      `<!doctype html><html lang="en"><title>Sleep and dark mornings</title><body><h1>Sleep and dark mornings</h1>${snippet
        .replace('/treatment-compare.js', SCRIPT)
        .replace('/feed.xml', feed)}`,
    );
    const posts = page.document.querySelector('related-posts')!;
    const links = () => [...posts.shadowRoot!.querySelectorAll<HTMLAnchorElement>('li a')];
    await until(() => links().length > 0);
    expect(
      links()
        .map(({ textContent }) => textContent)
        .join(),
    ).to.match(/morning|sleep/i);
    expect(lines).to.deep.equal([]);
  });

  for (const [language, heading] of [
    ['de', 'Ähnliche Beiträge'],
    ['fr', 'À lire aussi'],
  ] as const) {
    it(`speaks another language: ${language}`, async () => {
      const snippet = snippets.find((markup) => markup.includes(`lang="${language}"`)) ?? '';
      const feed = new URL('../demo/posts/feed.xml', import.meta.url).href;
      const { page, lines } = await loadPage(
        `<!doctype html><html lang="en"><title>Sleep and dark mornings</title><body>${snippet
          .replaceAll('src="/', `src="${DIST}/`)
          .replace(`${DIST}/feed.xml`, feed)}`,
      );
      const posts = page.document.querySelector('related-posts')!;
      const said = () => posts.shadowRoot?.querySelector('nav .heading')?.textContent.trim();
      await until(() => said() === heading, `It says ${said()}`);
      expect(lines).to.deep.equal([]);
    });
  }

  it('shows the link that stands in the next step, and what the site offers', async () => {
    const { page } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><body>${snippets[1]!.replace('/treatment-compare.js', SCRIPT)}`,
    );
    const element = elementIn(page);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="next-step"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
      'Book a talk with our team',
    ]);
    expect(element.shadowRoot!.textContent).to.include('This site offers Esketamine nasal spray.');
  });
});
