import { expect } from '@open-wc/testing';
import { addScript, loadPage, removeFrames, SCRIPT } from '../frames.js';
import { elementsIn, isShown } from './checks.js';
import { hostsOf } from './contract.js';
import { until } from '../../src/testing/until.js';

/** Every snippet that docs/hosts.md tells people to paste, as it stands there. */

const docs = await (await fetch(new URL('../../docs/hosts.md', import.meta.url))).text();
const snippets = [...docs.matchAll(/^```html\n(.+?)^```/gms)].map(([, markup = '']) => markup);
const pasted = snippets.filter((snippet) => !snippet.startsWith('<script'));
const tags = snippets.filter((snippet) => snippet.startsWith('<script'));

describe('docs/hosts.md', () => {
  afterEach(removeFrames);

  it('has snippets and tags', () => {
    expect(pasted).to.have.lengthOf(4);
    expect(tags.length).to.be.at.least(3);
  });

  pasted.forEach((snippet, index) => {
    it(`shows an element with snippet ${index + 1}`, async () => {
      const feed = new URL('../../demo/posts/feed.xml', import.meta.url).href;
      const markup = snippet
        .replace('/comparison.json', '/hosts/csp-connect/docs/comparison.json')
        .replace('/rss/', feed);
      const { page } = await loadPage(
        `<!doctype html><html lang="en"><title>Sleep and dark mornings</title><script src="${SCRIPT}" defer></script>
        <body><h1>Sleep and dark mornings</h1>${markup}`,
      );
      const elements = elementsIn(page.document);
      expect(elements).to.have.lengthOf(1);
      await until(() => elements.every(isShown), 'It shows what it is for');
    });
  });

  it('takes the colours of a theme that are set on the body', async () => {
    const [, rule = ''] = /^```css\n(treatment-compare.+?)^```/ms.exec(docs) ?? [];
    expect(rule).to.include('--wp--preset--color--accent-3');
    const accentWith = async (css: string) => {
      const { page } = await loadPage(
        `<!doctype html><html lang="en"><title>Page</title><style>body { --wp--preset--color--accent-3: #d8613c } ${css}</style>
        <body><treatment-compare>Words</treatment-compare>`,
      );
      const element = page.document.querySelector('treatment-compare')!;
      return page.getComputedStyle(element).getPropertyValue('--tc-accent');
    };
    expect(await accentWith(rule)).to.equal('#d8613c');
    expect(await accentWith(rule.replace(/^[^{]+/, ':root '))).to.equal('');
  });

  it('tells of cells that were pasted as text', async () => {
    const { page, lines } = await loadPage(
      '<!doctype html><html lang="en"><title>Page</title><body><treatment-compare>\n\tTea\tCoffee\nHow it tastes\tMild\tStrong\n</treatment-compare>',
    );
    await addScript(page, SCRIPT);
    const [element] = elementsIn(page.document);
    await until(() => lines.length > 0, 'The console says so');
    expect(isShown(element!)).to.be.false;
    expect(element!.innerText).to.include('Strong');
    expect(lines).to.have.lengthOf(1);
  });

  tags.forEach((tag) => {
    it(`runs ${tag.trim()}`, async () => {
      const { page } = await loadPage(
        `<!doctype html><title>Page</title>${tag.replace(/"[^"]*treatment-compare\.js"/, `"${SCRIPT}"`)}`,
      );
      expect(page.customElements.get('treatment-compare')).to.be.a('function');
    });
  });

  it('prints the policies that the pages are really sent with', async () => {
    const policies = [...docs.matchAll(/^Content-Security-Policy: (.+)$/gm)].map(
      ([, policy = '']) => policy,
    );
    const hosts = await hostsOf('policies');
    const sent = await Promise.all(
      hosts.map(async (host) => {
        const { headers } = await fetch(`/hosts/${host.id}/docs/`);
        return headers.get('content-security-policy');
      }),
    );
    expect(policies.length).to.be.above(8);
    for (const policy of policies) expect(sent).to.include(policy);
  });

  it('has a row for each host', async () => {
    for (const { title } of await hostsOf()) expect(docs).to.include(title.split('<')[0]);
  });
});
