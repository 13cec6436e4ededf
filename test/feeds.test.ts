import { expect } from '@open-wc/testing';
import { useConsole } from '../src/testing/page.js';
import { until } from '../src/testing/until.js';

/** The built script with feeds that real servers send, well and badly: see `scripts/test-sources.mjs`. */

const SCRIPT = new URL('../dist/elements/related-posts.js', import.meta.url).href;

const OWN_LINKS = '<ul><li><a href="https://blog.example/own">Own link</a></li></ul>';

interface Posts extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

describe('feeds from servers', () => {
  const log = useConsole();
  let posts: Posts;

  before(async () => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  });
  afterEach(() => posts.remove());

  const titles = () =>
    [...(posts.shadowRoot?.querySelectorAll('li a') ?? [])].map((link) => link.textContent.trim());

  /** Shows the posts of a feed, until the page has been told what came of it. */
  async function show(address: string): Promise<string> {
    const box = document.createElement('div');
    box.innerHTML = `<related-posts rank="none" loading="eager" src="${address}">${OWN_LINKS}</related-posts>`;
    posts = box.firstElementChild as Posts;
    let outcome = '';
    for (const type of ['related-posts-load', 'related-posts-error']) {
      posts.addEventListener(type, () => (outcome = type));
    }
    document.body.append(posts);
    await until(() => outcome !== '', `${address} came to nothing`);
    return outcome;
  }

  for (const name of ['good', 'wrong-type', 'redirect']) {
    it(`are shown: ${name}`, async () => {
      expect(await show(`/test-sources/${name}.xml`)).to.equal('related-posts-load');
      expect(titles()).to.deep.equal(['One', 'Two']);
      expect(log.lines).to.deep.equal([]);
    });
  }

  it('are read in the encoding that they are in, not the one that the server names', async () => {
    await show('/test-sources/wrong-charset.xml');
    expect(titles()).to.deep.equal(['Früh', 'Über']);
  });

  it('are shown as far as they go where they are cut off', async () => {
    await show('/test-sources/cut-off.xml');
    expect(titles()).to.deep.equal(['One']);
  });

  it('are read up to the limit where they are huge, with one line', async () => {
    await show('/test-sources/huge.xml');
    expect(titles()).to.deep.equal(['One', 'Two']);
    expect(log.lines.map(({ text }) => text).join()).to.match(/larger than 2 MB/);
    expect(log.lines).to.have.lengthOf(1);
  });

  const FAILURES: Record<string, RegExp> = {
    missing: /answered 404/,
    failing: /answered 500/,
    empty: /is empty/,
    page: /is no feed/,
    'broken-off': /broke off in the middle/,
  };

  async function expectOwnLinks(address: string, reason: RegExp): Promise<void> {
    expect(await show(address)).to.equal('related-posts-error');
    expect(posts.querySelector('a')?.checkVisibility(), 'The author’s link stays').to.be.true;
    expect(titles()).to.deep.equal([]);
    expect(log.lines).to.have.lengthOf(1);
    expect(log.lines[0]?.text).to.match(reason);
  }

  for (const [name, reason] of Object.entries(FAILURES)) {
    it(`leave the author’s links where they fail, with one line: ${name}`, () =>
      expectOwnLinks(`/test-sources/${name}.xml`, reason));
  }

  it('leave the author’s links where another site refuses, and say what to do', async () => {
    const { refusing } = (await (await fetch('/test-sources/sites')).json()) as {
      refusing: string;
    };
    await expectOwnLinks(`${refusing}/test-sources/good.xml`, /could not be fetched.*CORS/s);
  });
});
