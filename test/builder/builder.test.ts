import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { itPassesAxe } from '../../src/testing/axe.js';
import { until } from '../../src/testing/until.js';
import { addScript, elementIn, loadPage, removeFrames, titleIn } from '../frames.js';
import { type Author, closeBuilders, DIST, openBuilder } from './author.js';

/** The page for authors, from the empty form to a page of their own that shows what they have made. */

/** As a spreadsheet copies it. */
const SHEET = `<html><body><!--StartFragment--><table><tr><td></td><td>Heat</td><td>Cold pack</td></tr>
  <tr><td>How it feels</td><td>Warm</td><td>Cold, &lt;b&gt;then&lt;/b&gt; numb</td></tr>
  <tr><td>How long</td><td>20 minutes</td><td>10 minutes</td></tr></table><!--EndFragment--></body></html>`;

/** What the test runner puts into each page. */
const OF_RUNNER = '__web-dev-server__';

async function fromSheet(author: Author): Promise<void> {
  await author.choose('content-own');
  await author.paste('table', { 'text/html': SHEET, 'text/plain': 'Heat\tCold pack' });
  await author.type('condition', 'Stiff neck');
  await author.press('Make a comparison of it');
}

/**
 * A page of the author's site, with what was taken. The hashes are left out: the test runner adds to each script where its
 * sources are.
 */
const pageWith = async (snippet: string) => {
  const { page } = await loadPage(
    `<!doctype html><html lang="en"><title>Mine</title><body><h1>Mine</h1>${snippet.replace(/ integrity="[^"]+"/g, '')}`,
  );
  return page;
};

async function violationsIn({ page }: Author): Promise<string[]> {
  await addScript(page, '/node_modules/axe-core/axe.min.js');
  const { axe } = page as unknown as { axe: typeof Axe };
  // What the preview shows is another page, and looked at by the tests of the elements.
  const { violations } = await axe.run({ exclude: [['treatment-builder', 'builder-preview']] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe('the page for authors', () => {
  afterEach(() => {
    closeBuilders();
    removeFrames();
  });

  it('leads from nothing to the built-in comparison on a page', async () => {
    const author = await openBuilder();
    await author.previewed('treatment-compare', /Ketamine or/);
    await author.type('base', DIST);
    const snippet = await author.snippet();
    const hashes = (await (await fetch(`${DIST}integrity.json`)).json()) as Record<string, string>;
    expect(snippet).to.include(
      `treatment-compare.js" integrity="${hashes['dist/treatment-compare.js'] ?? ''}" crossorigin="anonymous"`,
    );
    const page = await pageWith(snippet);
    await until(() => titleIn(page).startsWith('Ketamine or'), 'The page shows it');
  });

  it('leads from a pasted spreadsheet to a page that shows it in the author’s colour', async () => {
    const author = await openBuilder();
    await fromSheet(author);
    expect(author.field('table').value).to.include('Heat\tCold pack\nHow it feels\tWarm');
    await author.previewed('treatment-compare', /Cold, <b>then<\/b> numb/);
    await author.choose('accent-own');
    author.field('accent').value = '#7a3e9d';
    author.field('accent').dispatchEvent(new Event('input'));
    await author.type('base', DIST);
    const page = await pageWith(await author.snippet());
    await until(() => titleIn(page) === 'Stiff neck: Heat or Cold pack?', 'The page shows it');
    const style = page.getComputedStyle(elementIn(page));
    expect(style.getPropertyValue('--tc-accent')).to.equal('#7a3e9d');
    expect(author.preview?.querySelector('style#look')?.textContent).to.include('#7a3e9d');
  });

  it('gives the same without a script', async () => {
    const author = await openBuilder();
    await fromSheet(author);
    await author.choose('form-static');
    const snippet = await author.snippet();
    expect(snippet).not.to.include('<script');
    const page = await pageWith(snippet);
    expect(titleIn(page)).to.equal('Stiff neck: Heat or Cold pack?');
    await author.choose('form-plain');
    expect(await author.snippet()).not.to.match(/<(?:script|template|treatment-compare)/);
  });

  it('gives a chart, a guide and posts', async () => {
    const author = await openBuilder();
    await author.choose('subject-chart');
    await author.type('outcome', 'response');
    expect(await author.snippet()).to.include('<outcome-chart');
    expect(await author.snippet()).to.include('outcome="response"');
    await author.previewed('outcome-chart', /100/);
    await author.choose('subject-guide');
    await author.previewed('treatment-guide', /Which is right/);
    await author.choose('subject-posts');
    await author.choose('posts-from-links');
    await author.type('links', 'https://example.org/visit Your first visit');
    await author.previewed('related-posts', /Your first visit/);
    expect(await author.snippet()).to.include('<a href="https://example.org/visit">');
  });

  it('gives a folder whose page shows the comparison', async () => {
    const author = await openBuilder();
    await fromSheet(author);
    const saved = new Promise<Blob>((resolve) => {
      author.page.URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return 'about:blank';
      };
      author.page.HTMLAnchorElement.prototype.click = () => undefined;
    });
    await author.press('Save the folder as a zip');
    const files = unzipSync(new Uint8Array(await (await saved).arrayBuffer()));
    const names = Object.keys(files).map((path) => path.replace(/^treatment-compare-[^/]+\//, ''));
    expect(names.sort()).to.deep.equal([
      'LICENSE.txt',
      'README.txt',
      'THIRD-PARTY-LICENSES.txt',
      'comparison.json',
      'elements/treatment-compare.js',
      'index.html',
    ]);
    const textOf = (name: string) =>
      strFromU8(Object.entries(files).find(([path]) => path.endsWith(`/${name}`))![1]);
    const { page } = await loadPage(textOf('index.html').replace('src="', `src="${DIST}`));
    await until(() => titleIn(page) === 'Stiff neck: Heat or Cold pack?', 'The page shows it');
    expect(textOf('comparison.json')).to.include('"Cold pack"');
  });

  it('copies, and says so', async () => {
    const author = await openBuilder();
    const snippet = await author.snippet();
    let copied = '';
    Object.defineProperty(author.page.navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((copied = text)) },
      configurable: true,
    });
    const said = () => author.code.querySelector('[role="status"]')!.textContent;
    author.code.querySelector('button')!.click();
    await until(() => said() === 'Copied.', 'It says that it has copied');
    expect(copied).to.equal(snippet);
    Object.defineProperty(author.page.navigator, 'clipboard', { value: undefined });
    author.code.querySelector('button')!.click();
    await until(() => said()?.startsWith('Selected'), 'It says what to press');
    const area = author.code.querySelector('textarea')!;
    expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, snippet.length]);
  });

  it('measures whether the words can be read, and says so in words', async () => {
    const author = await openBuilder();
    const figures = () => author.root.querySelector('.contrast')!.textContent;
    await until(() => /Text\s*[\d.]+ to 1: very easy to read/.test(figures()), 'It is measured');
    await author.type('sheet', ':root { --tc-text: #999; --tc-surface: #fff; color: red }');
    await until(() => figures().includes('too weak'), 'It says that it is too weak');
    expect(await author.snippet()).to.include('--tc-text: #999');
    expect(await author.snippet()).not.to.include('color: red');
  });

  it('takes no markup from a style sheet or from a document', async () => {
    const author = await openBuilder();
    await author.type('sheet', ':root { --tc-accent: red</style><script>top.hit = 1</script> }');
    await author.choose('content-own');
    await author.choose('beginning-json');
    const hostile = '</script><script>top.hit = 1</script><img src=x onerror="top.hit = 1">';
    const response = await fetch(`${DIST}content/ketamine-vs-antidepressants.en.json`);
    const document = (await response.json()) as object;
    await author.type('own', JSON.stringify({ ...document, title: hostile }));
    await author.previewed('treatment-compare', /top\.hit/);
    await author.type('base', DIST);
    await pageWith(await author.snippet());
    expect(Reflect.get(globalThis, 'hit')).to.equal(undefined);
  });

  it('says what is wrong with a text that is no comparison, and loses nothing of it', async () => {
    const author = await openBuilder();
    await author.choose('content-own');
    await author.choose('beginning-json');
    await author.type('own', '{ "id": ');
    expect(author.root.querySelector('.findings')!.textContent).to.include('To mend');
    await author.choose('content-built-in');
    await author.choose('subject-chart');
    await author.choose('content-own');
    expect(author.field('own').value).to.equal('{ "id": ');
  });

  it('lets a comparison be edited in a form, whose changes reach the code', async () => {
    const author = await openBuilder();
    await fromSheet(author);
    const editor = author.root.querySelector('comparison-editor')!;
    const document = Reflect.get(editor, 'document') as object;
    const changed = { ...document, title: 'Heat or cold for a stiff neck?' };
    editor.dispatchEvent(new CustomEvent('change', { detail: { document: changed } }));
    await author.previewed('treatment-compare', /Heat or cold for a stiff neck\?/);
    expect(await author.snippet()).to.include('Heat or cold for a stiff neck?');
    expect(Reflect.get(editor, 'document'), 'The form goes on from there').to.equal(changed);
  });

  it('asks for no more than its own files, and stores nothing that it is not asked to', async () => {
    const author = await openBuilder();
    await author.previewed('treatment-compare', /Ketamine/);
    await author.choose('subject-posts');
    await author.type('feed', 'https://feeds.example/feed.xml');
    const requests = (page: Window | null | undefined) =>
      page?.performance.getEntriesByType('resource').map(({ name }) => name) ?? [];
    const all = [...requests(author.page), ...requests(author.preview?.defaultView)];
    expect(all.length).to.be.greaterThan(0);
    expect(all.filter((name) => !name.startsWith(DIST) && !name.includes(OF_RUNNER))).to.deep.equal(
      [],
    );
    expect(localStorage.getItem('treatment-compare/builder')).to.equal(null);
  });

  it('keeps a draft where its author asks, and deletes it where they do not', async () => {
    const author = await openBuilder();
    await author.type('next-label', 'Book a talk');
    await author.choose('draft');
    await author.type('next-href', '/talk');
    const again = await openBuilder();
    expect(again.field('next-label').value).to.equal('Book a talk');
    expect(again.field('next-href').value).to.equal('/talk');
    await again.choose('draft');
    expect(localStorage.getItem('treatment-compare/builder')).to.equal(null);
  });

  it('keeps letters that are typed in a draft, though their field is not left', async () => {
    const author = await openBuilder();
    await author.choose('draft');
    await author.begin('next-label', 'Book a');
    const again = await openBuilder();
    expect(again.field('next-label').value).to.equal('Book a');
  });

  it('keeps what was typed last into the form, or without being drafted before, when the page is left', async () => {
    const author = await openBuilder();
    await fromSheet(author);
    await author.choose('draft');
    const editor = author.root.querySelector('comparison-editor')!;
    const document = { ...(Reflect.get(editor, 'document') as object), title: 'Heat or cold?' };
    editor.dispatchEvent(new CustomEvent('change', { detail: { document } }));
    author.field('condition').focus();
    author.field('condition').value = 'A stiff neck';
    author.leave();
    const again = await openBuilder();
    expect(again.field('own').value).to.include('Heat or cold?');
    expect(again.field('condition').value).to.equal('A stiff neck');
  });

  it('wipes nothing that is being typed when the preview is drawn', async () => {
    const author = await openBuilder();
    await author.begin('next-label', 'Bo');
    author.root
      .querySelector('builder-preview')!
      .dispatchEvent(new CustomEvent('measured', { detail: { text: 7 } }));
    await author.host.updateComplete;
    expect(author.root.querySelector('.contrast')!.textContent).to.include('7 to 1');
    expect(author.field('next-label').value).to.equal('Bo');
    await author.type('next-label', 'Book');
    await author.choose('subject-posts');
    await author.begin('limit', '99');
    await author.type('limit', '99');
    expect(author.field('limit').value, 'What is left is held to what may be').to.equal('24');
  });

  it('says beside its field what is wrong with an address, and offers the right one', async () => {
    const author = await openBuilder();
    await author.type('next-label', 'Book a talk');
    expect(author.problemOf('next-href')).to.include('button is left out');
    await author.type('next-href', 'javascript:alert(1)');
    expect(author.problemOf('next-href')).to.include('no address of a page');
    expect(await author.snippet()).not.to.match(/javascript:|next-step/);
    await author.type('next-href', 'clinic.example/x');
    expect(author.problemOf('next-href')).to.include('your own site');
    await author.press('Make it https://clinic.example/x');
    expect(author.problemOf('next-href')).to.equal('');
    expect(await author.snippet()).to.include('href="https://clinic.example/x"');
    await author.type('next-label', '');
    expect(author.problemOf('next-label')).to.include('Without words');
    await author.type('base', 'data:text/javascript,');
    expect(author.problemOf('base')).to.include('no address');
    expect(author.root.querySelector('.main-code'), 'There is no code').to.equal(null);
  });

  it('says which links are left out, and which page the others need without a script', async () => {
    const author = await openBuilder();
    await author.choose('subject-posts');
    await author.type('feed', '/feed.xml news.example/feed');
    await author.press('Make it https://news.example/feed');
    expect(author.field('feed').value).to.equal('/feed.xml https://news.example/feed');
    await author.choose('posts-from-links');
    await author.type('links', '/visit Your visit\nclinic.example/pay What it costs\nno address');
    expect(author.problemOf('links')).to.include('clinic.example/pay What it costs · no address');
    await author.press('Put https:// before their addresses');
    expect(author.field('links').value).to.include('https://clinic.example/pay What it costs');
    expect(author.problemOf('links')).to.match(/: no address$/);
    await author.choose('form-static');
    expect(author.root.querySelector('.main-code')).to.equal(null);
    await author.type('page', '/blog');
    expect(author.problemOf('page')).to.include('whole address');
    await author.type('page', 'https://clinic.example/blog');
    expect(await author.snippet()).to.include('Your visit');
  });

  it('takes no value of a style sheet that does not end, and says which', async () => {
    const author = await openBuilder();
    for (const value of ['rgb(1 2 3', '"a', 'url(', '}', "'a", 'red)']) {
      await author.type(
        'sheet',
        `:root { --tc-accent: red; --tc-font: ${value}; --tc-text: ${value}`,
      );
      expect(author.problemOf('sheet'), value).to.include('--tc-text');
      expect(await author.snippet(), value).not.to.match(/--tc-(?:text|font)/);
    }
    await author.type('sheet', ':root { --tc-text: rgb(1 2 3); --tc-font: "Gill Sans" }');
    expect(author.problemOf('sheet')).to.equal('');
    expect(await author.snippet()).to.include('--tc-text: rgb(1 2 3);');
  });

  it('gives a frame that shows the same, in the author’s language and colour', async () => {
    const author = await openBuilder();
    await author.type('language', 'es');
    await author.choose('accent-own');
    await author.choose('form-frame');
    await author.type('base', DIST);
    const { document: around } = await pageWith(await author.snippet());
    const frame = around.querySelector('iframe')!;
    // It loads as it is scrolled to.
    frame.scrollIntoView();
    const shown = () => frame.contentDocument?.querySelector('treatment-compare');
    await until(
      () => (shown()?.shadowRoot?.textContent ?? '').includes('Ketamina o'),
      'The frame shows it',
    );
    expect(getComputedStyle(shown()!).getPropertyValue('--tc-accent')).to.equal('#0b6e75');
    expect(frame.title).to.match(/Ketamina o/);
  });

  it('speaks Spanish, with a comparison in Spanish', async () => {
    const author = await openBuilder();
    await author.press('Español');
    expect(author.page.document.documentElement.lang).to.equal('es');
    expect(author.root.querySelector('h1')!.textContent).to.equal(
      'Ponga una comparación en su sitio',
    );
    await author.type('language', 'es');
    await author.previewed('treatment-compare', /Ketamina o/);
    expect(await author.snippet()).to.include('languages/es.js');
  });

  it('is worked by the keyboard alone', async function () {
    this.timeout(60_000);
    const author = await openBuilder();
    author.page.focus();
    author.field('subject-comparison').focus();
    await sendKeys({ press: 'ArrowDown' });
    await author.host.updateComplete;
    expect(author.field('subject-chart').checked, 'An arrow chooses').to.equal(true);
    const stops: string[] = [];
    async function tabTo(last: string): Promise<void> {
      for (let stop = 0; stop < 30 && stops.at(-1) !== last; stop++) {
        await sendKeys({ press: 'Tab' });
        const { id, className } = author.root.activeElement ?? {};
        stops.push(className || id || '');
      }
      expect(stops.at(-1)).to.equal(last);
    }
    await tabTo('skip');
    await sendKeys({ press: 'Enter' });
    expect(author.root.activeElement?.id, 'The preview is passed over').to.equal('step-4');
    await tabTo('main-code');
    for (const id of ['content-built-in', 'language', 'outcome', 'font', 'system', 'form-script']) {
      expect(stops).to.include(id);
    }
  });

  itPassesAxe('passes axe, with everything that can be open', async () => {
    const author = await openBuilder();
    await fromSheet(author);
    await author.choose('accent-own');
    await author.type('system', 'wordpress');
    for (const details of author.root.querySelectorAll('details')) details.open = true;
    await author.previewed('treatment-compare', /Stiff neck/);
    expect(await violationsIn(author)).to.deep.equal([]);
  });
});
