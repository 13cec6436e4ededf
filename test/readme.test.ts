import { expect } from '@open-wc/testing';
import { elementIn, loadPage, type Page, removeFrames, titleIn } from './frames.js';
import { until } from '../src/testing/until.js';

/** Every page that the documents tell people to write, as it stands there. */

const DIST = new URL('../dist', import.meta.url).href;
const FEED = new URL('../demo/posts/feed.xml', import.meta.url).href;

interface Snippet {
  /** The document, and which one of its pages. */
  readonly name: string;
  readonly markup: string;
}

const snippetsOf = async (path: string): Promise<Snippet[]> => {
  const text = await (await fetch(new URL(`../${path}`, import.meta.url))).text();
  return [...text.matchAll(/^```html\n(.+?)^```/gms)].map(([, markup = ''], index) => ({
    name: `${path} ${index + 1}`,
    markup: markup.replaceAll('src="/', `src="${DIST}/`).replace(`${DIST}/feed.xml`, FEED),
  }));
};

const snippets = (
  await Promise.all(
    ['README.md', 'docs/embedding.md', 'docs/guide.md', 'docs/theming.md'].map(snippetsOf),
  )
).flat();

const snippetWith = (words: string, ...others: string[]): Snippet => {
  const found = snippets.find(({ markup }) =>
    [words, ...others].every((part) => markup.includes(part)),
  );
  if (!found) throw new Error(`No snippet has ${words}`);
  return found;
};

const titleOf = (markup: string): RegExp => {
  if (markup.includes('<table')) return /^Tea or coffee\?$/;
  return markup.includes('lang="es"') ? /^Ketamina o / : /^Ketamine or /;
};

const show = ({ markup }: Snippet) =>
  loadPage(
    `<!doctype html><html lang="en"><title>Sleep and dark mornings</title><body><h1>Sleep and dark mornings</h1>${markup}`,
  );

const comparisons = snippets.filter(({ markup }) => markup.includes('<treatment-compare'));

describe('the documents', () => {
  afterEach(removeFrames);

  it('hold comparisons, each loaded by its script', () => {
    expect(comparisons).to.have.lengthOf(9);
    for (const { name, markup } of comparisons)
      expect(markup, name).to.include(`${DIST}/treatment-compare.js`);
  });

  for (const snippet of comparisons) {
    it(`show a comparison: ${snippet.name}`, async () => {
      const { page } = await show(snippet);
      const title = titleOf(snippet.markup);
      await until(() => title.test(titleIn(page)), `The title is ${titleIn(page)}`);
    });
  }

  it('show the comparison in a frame, in which no script may run', async () => {
    const { name, markup } = snippetWith('<iframe');
    const { page } = await show({
      name,
      markup: markup.replace('<iframe', '<iframe sandbox="allow-same-origin"'),
    });
    const frame = page.document.querySelector('iframe')!;
    expect(titleIn(frame.contentWindow as Page)).to.match(/^Ketamine or /);
    expect(frame.title).to.match(/^Ketamine or /);
  });

  it('show the outcome of the chart, with the words of its author', async () => {
    const { page, lines } = await show(snippetWith('<outcome-chart', 'slot="caption"'));
    const chart = page.document.querySelector('outcome-chart')!;
    expect(chart.shadowRoot!.querySelectorAll('svg.people').length).to.be.above(1);
    const caption = chart.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="caption"]')!;
    expect(caption.assignedElements()).to.have.lengthOf(1);
    expect(lines).to.deep.equal([]);
  });

  const guides = snippets.filter(({ markup }) => markup.includes('treatment-guide.js'));

  it('hold guides', () => {
    expect(guides).to.have.lengthOf(3);
  });

  for (const snippet of guides) {
    it(`show a guide: ${snippet.name}`, async () => {
      const { page, lines } = await show(snippet);
      const guide = () =>
        page.document.querySelector('treatment-guide') ??
        page.document
          .querySelector('treatment-compare')
          ?.shadowRoot?.querySelector('treatment-guide');
      await until(() => guide()?.shadowRoot?.querySelector('.step.now'), 'The guide is shown');
      expect(lines).to.deep.equal([]);
    });
  }

  const posts = snippets.filter(
    ({ markup }) => markup.includes('<related-posts') && !markup.includes('lang='),
  );

  for (const snippet of posts) {
    it(`show the posts of the feed that are related to the page: ${snippet.name}`, async () => {
      const { page, lines } = await show(snippet);
      const element = page.document.querySelector('related-posts')!;
      const links = () => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('li a')];
      // It waits until a reader comes near.
      element.scrollIntoView();
      await until(() => links().length > 0);
      expect(
        links()
          .map(({ textContent }) => textContent)
          .join(),
      ).to.match(/morning|sleep/i);
      expect(lines).to.deep.equal([]);
    });
  }

  for (const [language, heading] of [
    ['de', 'Ähnliche Beiträge'],
    ['fr', 'À lire aussi'],
  ] as const) {
    it(`speak another language: ${language}`, async () => {
      const { page, lines } = await show(snippetWith(`lang="${language}"`));
      const element = page.document.querySelector('related-posts')!;
      const said = () => element.shadowRoot?.querySelector('nav .heading')?.textContent.trim();
      await until(() => said() === heading, `It says ${said()}`);
      expect(lines).to.deep.equal([]);
    });
  }

  it('show the link that stands in the next step, and what the site offers', async () => {
    const { page } = await show(snippetWith('slot="next-step"'));
    const element = elementIn(page);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="next-step"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
      'Book a talk with our team',
    ]);
    expect(element.shadowRoot!.textContent).to.include('This site offers Esketamine nasal spray.');
  });
});
