import { expect } from '@open-wc/testing';
import { addScript, loadPage, type Page, removeFrames, SCRIPT } from './frames.js';
import { until } from '../src/testing/until.js';

/** The built script of posts alone, and in the script with everything, as pages load them. */

const OWN_SCRIPT = new URL('../dist/elements/related-posts.js', import.meta.url).href;
const LINKS =
  '<ul><li><a href="https://blog.example/a">One</a></li><li><a href="https://blog.example/b">Two</a></li></ul>';
const RSS = encodeURIComponent(
  '<rss><channel><item><title>A</title><link>https://blog.example/a</link></item></channel></rss>',
);

const markup = (attributes = '', children = LINKS) =>
  `<related-posts loading="eager" rank="none" ${attributes}>${children}</related-posts>`;

const pageWith = (body: string, policy = '') =>
  loadPage(
    `<!doctype html><html lang="en">${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}<title>Page</title><body>${body}</body>`,
  );

const postsIn = (page: Page) => page.document.querySelector('related-posts')!;

const titlesIn = (page: Page) =>
  [...(postsIn(page).shadowRoot?.querySelectorAll('a.title') ?? [])].map((link) =>
    link.textContent.trim(),
  );

/** Makes a page answer its own requests with a feed. */
function answerWithFeed(page: Page): void {
  page.fetch = () =>
    Promise.resolve(
      new page.Response(decodeURIComponent(RSS), { headers: { 'Content-Type': 'text/xml' } }),
    );
}

describe('the built script of posts', () => {
  afterEach(removeFrames);

  for (const [name, script] of [
    ['alone', OWN_SCRIPT],
    ['with everything', SCRIPT],
  ] as const) {
    it(`shows posts and says nothing: ${name}`, async () => {
      const { page, lines } = await pageWith(markup());
      await addScript(page, script);
      await until(() => titlesIn(page).length === 2, 'Both are shown');
      expect(titlesIn(page)).to.deep.equal(['One', 'Two']);
      expect(page.customElements.get('related-posts')).to.be.a('function');
      expect(lines).to.deep.equal([]);
    });
  }

  it('defines nothing else where it is alone', async () => {
    const { page } = await pageWith('');
    await addScript(page, OWN_SCRIPT);
    expect(page.customElements.get('treatment-compare')).to.equal(undefined);
  });

  describe('where the page asks for Trusted Types', () => {
    const POLICY = "require-trusted-types-for 'script'; trusted-types lit-html";
    const withScript = (body: string) => `${body}<script src="${OWN_SCRIPT}"></script>`;

    it('shows posts from links', async () => {
      const { page } = await pageWith(withScript(markup()), POLICY);
      await until(() => titlesIn(page).length === 2, 'Both are shown');
    });

    it('keeps the author’s links, with one line, where a feed may not be parsed', async () => {
      const { page, lines } = await pageWith(withScript(markup()), POLICY);
      answerWithFeed(page);
      postsIn(page).setAttribute('src', '/feed.xml');
      await until(
        () => titlesIn(page).length === 1 || postsIn(page).matches(':state(error)'),
        'It settled',
      );
      if (!('trustedTypes' in page)) return;
      expect(postsIn(page).querySelector('ul')?.checkVisibility()).to.be.true;
      expect(lines.filter((line) => !line.startsWith('policy:'))).to.have.lengthOf(1);
    });

    it('keeps the author’s links where nothing may be rendered', async () => {
      const { page } = await pageWith(
        withScript(markup()),
        "require-trusted-types-for 'script'; trusted-types 'none'",
      );
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
      if (!('trustedTypes' in page)) return;
      const list = postsIn(page).querySelector('ul')!;
      expect(list.checkVisibility()).to.be.true;
      expect(list.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });

  it('reads the comparison that the page shows', async () => {
    const { page } = await pageWith(
      `<treatment-compare></treatment-compare>${markup('src="/feed"', '<p>All posts</p>').replace(
        'rank="none"',
        'rank="related" fill="none"',
      )}`,
    );
    page.fetch = () =>
      Promise.resolve(
        new page.Response(
          JSON.stringify([
            ...Array.from({ length: 20 }, (_none, index) => ({
              title: `Garden no. ${index}`,
              url: `https://blog.example/${index}`,
              tags: ['Garden'],
            })),
            {
              title: 'What ketamine was like for me',
              url: 'https://blog.example/ketamine',
              tags: ['Ketamine', 'Antidepressants'],
            },
            {
              title: 'Asking about ketamine',
              url: 'https://blog.example/asking',
              tags: ['Ketamine', 'Appointments'],
            },
          ]),
        ),
      );
    await addScript(page, SCRIPT);
    await until(() => !postsIn(page).matches(':state(loading)'), 'It settled');
    expect(titlesIn(page)).to.include('What ketamine was like for me');
    expect(titlesIn(page).join()).to.not.include('Garden');
  });

  it('tells the statistics of docs/related-posts.md which post a reader follows', async () => {
    const docs = await (await fetch(new URL('../docs/related-posts.md', import.meta.url))).text();
    const [, listener = ''] = /^```js\n(document\.addEventListener.+?)^```/ms.exec(docs) ?? [];
    const { page } = await pageWith(`${markup()}<script>${listener}</script>`);
    const sent: unknown[] = [];
    page.navigator.sendBeacon = (...values) => sent.push(values) > 0;
    page.document.addEventListener('click', (event) => event.preventDefault());
    await addScript(page, SCRIPT);
    await until(() => titlesIn(page).length === 2, 'Both are shown');
    postsIn(page).shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.title')[1]!.click();
    expect(sent).to.deep.equal([['/statistics', '{"url":"https://blog.example/b","position":2}']]);
  });
});
