import { expect } from '@open-wc/testing';
import {
  addScript,
  elementIn,
  loadPage,
  openPage,
  type Page,
  removeFrames,
  SCRIPT,
  titleIn,
  write,
} from './frames.js';
import { until } from '../src/testing/until.js';

/** The element on a page that is still arriving, with the script in its head, which runs before any child is there. */

const DOCUMENT = {
  id: 'sample',
  title: 'From the page',
  treatments: [
    { id: 'a', name: 'A', summary: 'A' },
    { id: 'b', name: 'B', summary: 'B' },
  ],
  sections: [
    {
      id: 's',
      title: 'S',
      rows: [{ kind: 'facts', label: 'L', cells: { a: { value: 'x' }, b: { value: 'y' } } }],
    },
  ],
};
const JSON_TEXT = JSON.stringify(DOCUMENT);

const TABLE =
  '<table><caption>From a table</caption><tr><td></td><th>A</th><th>B</th></tr><tr><th>Cost</th><td>x</td><td>y</td></tr></table>';

const headOf = (attributes = '') =>
  `<!doctype html><html lang="en"><title>Page</title><script src="${SCRIPT}" ${attributes}></script>`;

/** Notes every title that a reader gets to see. */
function watchTitles(page: Page): string[] {
  const titles: string[] = [];
  const watch = () => {
    const title = page.document.querySelector('treatment-compare')?.shadowRoot && titleIn(page);
    if (title && titles.at(-1) !== title) titles.push(title);
  };
  const root = elementIn(page).shadowRoot;
  if (root) new MutationObserver(watch).observe(root, { childList: true, subtree: true });
  watch();
  return titles;
}

async function openWithScript(): Promise<ReturnType<typeof openPage>> {
  const opened = openPage();
  const { page } = opened;
  write(page, headOf());
  write(page, '<body><treatment-compare>');
  await until(
    () =>
      page.customElements.get('treatment-compare') &&
      page.document.querySelector('treatment-compare')?.shadowRoot,
    'The script in the head has run',
  );
  expect(page.document.readyState).to.equal('loading');
  return opened;
}

describe('a page that is still arriving', () => {
  afterEach(removeFrames);

  for (const [name, pieces, title] of [
    [
      'JSON in one piece',
      [`<script type="application/json">${JSON_TEXT}</script>`],
      'From the page',
    ],
    [
      'JSON in two pieces',
      [
        `<script type="application/json">${JSON_TEXT.slice(0, 40)}`,
        `${JSON_TEXT.slice(40)}</script>`,
      ],
      'From the page',
    ],
    [
      'JSON after the author’s own words',
      ['<p>Words</p>', `<script type="application/json">${JSON_TEXT}</script>`],
      'From the page',
    ],
    [
      'a table in three pieces',
      [TABLE.slice(0, 60), TABLE.slice(60, 120), TABLE.slice(120)],
      'From a table',
    ],
  ] as const) {
    it(`shows ${name}, and nothing else before`, async () => {
      const { page, lines } = await openWithScript();
      const titles = watchTitles(page);
      for (const piece of pieces) {
        write(page, piece);
        await new Promise((resolve) => setTimeout(resolve));
      }
      write(page, '</treatment-compare><p>More of the page</p>');
      page.document.close();
      await until(() => titleIn(page) === title, 'The document of the page is shown');
      expect(titles, 'The reader sees one document, never the built-in one first').to.deep.equal([
        title,
      ]);
      expect(lines.filter((line) => !line.includes('no page may leave it out'))).to.deep.equal([]);
    });
  }

  it('shows the built-in comparison once it is clear that there is no other', async () => {
    const { page, lines } = await openWithScript();
    write(page, '<p>Words</p></treatment-compare>');
    page.document.close();
    await until(() => titleIn(page) !== '', 'The comparison is shown');
    expect(lines).to.deep.equal([]);
  });

  it('keeps the author’s words in sight meanwhile', async () => {
    const { page } = await openWithScript();
    write(page, '<p>Words</p>');
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.document.querySelector('p')?.checkVisibility()).to.be.true;
    expect(page.document.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    page.document.close();
  });

  it('takes a property at once', async () => {
    const { page } = await openWithScript();
    Object.assign(elementIn(page), { document: { ...DOCUMENT, title: 'Set early' } });
    await until(() => titleIn(page) === 'Set early', 'The property is shown');
    write(page, '</treatment-compare>');
    page.document.close();
  });

  for (const attributes of ['', 'async', 'defer', 'type="module"']) {
    it(`works with <script ${attributes}> in the head`, async () => {
      const { page } = await loadPage(
        `${headOf(attributes)}<body><treatment-compare><script type="application/json">${JSON_TEXT}</script></treatment-compare>`,
      );
      await until(() => titleIn(page) === 'From the page', 'The document is shown');
    });
  }

  it('works with the script at the end', async () => {
    const { page } = await loadPage(
      `<!doctype html><title>Page</title><treatment-compare>${TABLE}</treatment-compare><script src="${SCRIPT}"></script>`,
    );
    await until(() => titleIn(page) === 'From a table', 'The table is shown');
  });

  it('works with the script long after the page', async () => {
    const { page, lines } = await loadPage(
      `<!doctype html><title>Page</title><treatment-compare><p>Words</p></treatment-compare>`,
    );
    expect(elementIn(page).shadowRoot).to.be.null;
    Object.assign(elementIn(page), { document: DOCUMENT });
    await addScript(page, SCRIPT);
    await until(() => titleIn(page) === 'From the page', 'The property from before is shown');
    expect(lines.filter((line) => !line.includes('no page may leave it out'))).to.deep.equal([]);
  });

  it('does not swallow the page when the tag closes itself', async () => {
    const { page } = await loadPage(
      `${headOf()}<body><treatment-compare src="/nowhere.json" /><p>The rest of the page</p>`,
    );
    expect(page.document.querySelector('p')?.checkVisibility()).to.be.true;
  });
});
