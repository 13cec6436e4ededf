import { expect } from '@open-wc/testing';
import { elementIn, loadPage, removeFrames, titleIn } from '../frames.js';

/** What the package holds for pages that run no script, as a page loads it. */

const at = (path: string) => new URL(`../../${path}`, import.meta.url).href;
const textOf = async (path: string) => (await fetch(at(path))).text();

const NAME = 'dist/static/ketamine-vs-antidepressants.en';
const policies = (
  JSON.parse(await textOf('dist/integrity.json')) as {
    readonly 'style-src': Readonly<Record<string, string>>;
  }
)['style-src'];

const policy = (sources: string) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${sources}">`;

/** Whether the styles of the element are there: words for screen readers alone are out of sight. */
function isStyled(host: HTMLElement): boolean {
  const hidden = host.shadowRoot!.querySelector('.visually-hidden')!;
  return host.ownerDocument.defaultView!.getComputedStyle(hidden).position === 'absolute';
}

describe('the files for pages without a script', () => {
  afterEach(removeFrames);

  it('hold the element, whose styles a policy allows by the hash that is named', async () => {
    const file = `${NAME}.html`;
    const snippet = await textOf(file);
    const { page } = await loadPage(
      `<!doctype html><html lang="en">${policy(policies[file]!)}<title>Page</title><body>${snippet}`,
    );
    expect(titleIn(page)).to.match(/^Ketamine or /);
    expect(isStyled(elementIn(page))).to.equal(true);
  });

  it('hold a page, which a policy allows by two, and whose text has the width that can be read', async () => {
    const file = `${NAME}.page.html`;
    const whole = await textOf(file);
    const { page } = await loadPage(
      whole.replace('<head>', `<head>${policy(policies[file]!)}`),
      1400,
    );
    expect(page.document.title).to.match(/^Ketamine or /);
    expect(isStyled(elementIn(page))).to.equal(true);
    expect(elementIn(page).clientWidth).to.be.within(600, 1100);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(1400);
  });

  it('hold the styles by themselves, for snippets that name them', async () => {
    const [style = ''] = /<style>.*?<\/style>/s.exec(await textOf(`${NAME}.html`)) ?? [];
    const linked = `<link rel="stylesheet" href="${at('dist/static/treatment-compare.css')}">`;
    const snippet = (await textOf(`${NAME}.html`)).replace(style, linked);
    const { page } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><body>${snippet}`,
    );
    expect(isStyled(elementIn(page))).to.equal(true);
    const css = (await textOf('dist/static/treatment-compare.css')).trim();
    expect(style.replace(/<[^>]*style>|<!--|-->/g, '').trim()).to.equal(css);
  });
});
