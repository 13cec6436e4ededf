/**
 * What only a whole window can show: a page that the browser keeps when its reader goes on and shows again when
 * they come back, a page on paper, and a page on a disk.
 */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extractText } from 'unpdf';
import { runChecks } from '../../scripts/browser-checks.mjs';
import { guide, GUIDE_PAGE, GUIDE_PATH } from './guide.mjs';
import { selfHosting } from './self-hosting.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

const FEED =
  '<rss version="2.0"><channel><title>A blog</title><item><title>A sleep diary</title><link>https://blog.example/a</link></item></channel></rss>';

const KEPT = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A page that is kept</title>
  <link rel="icon" href="data:,">
  <script src="/dist/treatment-compare.js"></script>
  <body>
    <treatment-compare></treatment-compare>
    <outcome-chart src="/src/content/ketamine-vs-antidepressants.en.json"></outcome-chart>
    <related-posts src="/feed.xml" loading="eager" rank="none"></related-posts>
    <script>
      addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
    </script>
  </body>
</html>`;

/** A page without anything of ours. */
const NEXT = `<!doctype html>
<html lang="en">
  <title>Another page</title>
  <link rel="icon" href="data:,">
  <p>Words</p>
  <script>
    addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
  </script>
</html>`;

/** The address of its document is what its own address ends with. */
const SLOW = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A page that waits</title>
  <script src="/dist/treatment-compare.js"></script>
  <body>
    <script>
      const element = document.createElement('treatment-compare');
      element.setAttribute('src', location.search.slice(1));
      document.body.append(element);
    </script>
  </body>
</html>`;

const DOCUMENT = readFileSync('src/content/ketamine-vs-antidepressants.en.json');

/** @param {Page} page */
const wholePage = (page) =>
  page.waitForFunction(() =>
    ['treatment-compare', 'outcome-chart', 'related-posts'].every((tag) => {
      const element = document.querySelector(tag);
      return (
        element && !element.matches(':state(loading)') && element.shadowRoot?.querySelector('a')
      );
    }),
  );

/**
 * Whether a browser keeps pages at all. The headless shell, which packages of Chromium for servers hold, does not.
 *
 * @param {Browser} browser
 * @param {string} origin
 */
async function keepsPages(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/next.html`);
  await page.goto(`${origin}/next.html?again`);
  await page.goBack();
  const isKept = await page.evaluate(() => Reflect.get(window, 'persisted'));
  await page.close();
  return Boolean(isKept);
}

/** What a reader sees, and what they have done to it. */
const stateOf = (/** @type {Page} */ page) =>
  page.evaluate(() =>
    ['treatment-compare', 'outcome-chart', 'related-posts'].map((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const is = (/** @type {string} */ selector) =>
        [...(root?.querySelectorAll(selector) ?? [])].length;
      return {
        words: root?.textContent?.replace(/\s+/g, ' ').trim(),
        open: is('details[open]'),
        chosen: is('input:checked'),
        pressed: is('button[aria-pressed="true"]'),
      };
    }),
  );

/** Chooses a treatment less, the other frame of the chart, and opens a fold. */
const use = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    const [compare, chart] = /** @type {any[]} */ ([
      document.querySelector('treatment-compare'),
      document.querySelector('outcome-chart'),
    ]);
    compare.shadowRoot.querySelector('input:checked')?.click();
    compare.shadowRoot.querySelector('details:not([open])').open = true;
    chart.shadowRoot.querySelector('button[aria-pressed="false"]').click();
    await Promise.all([compare.updateComplete, chart.updateComplete]);
  });

/** How many folds each element has, and which are open. */
const foldsOf = () =>
  [...document.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('details') ?? [])])
    .map(({ open }) => Number(open))
    .join('');

/** What is to be read on paper: each piece of text in the elements that is not there for screen readers alone. */
function wordsForPaper() {
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {Node} */ node) => {
    if (node instanceof Text) {
      const element = node.parentElement;
      const isSeen =
        element?.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.visually-hidden,svg,style,select');
      if (isSeen && /\p{L}|\p{N}/u.test(node.data)) found.push(node.data.trim());
    } else for (const child of node.childNodes) walk(child);
  };
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    if (shadowRoot) walk(shadowRoot);
  }
  return found;
}

/** @type {Record<string, import('../../scripts/browser-checks.mjs').Check>} */
const CHECKS = {
  'a page that is left and come back to is as it was, and asks for nothing again': async (
    browser,
    origin,
  ) => {
    if (!(await keepsPages(browser, origin))) {
      console.log('– not tried: this browser keeps no page that its reader leaves');
      return undefined;
    }
    const page = await browser.newPage();
    /** @type {string[]} */
    const requests = [];
    /** @type {string[]} */
    const problems = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(`threw ${String(error)}`));
    await page.goto(`${origin}/kept.html`);
    await wholePage(page);
    await use(page);
    const before = await stateOf(page);
    await page.goto(`${origin}/next.html`);
    requests.length = 0;
    await page.goBack();
    await wholePage(page);
    const isKept = await page.evaluate(() => Reflect.get(window, 'persisted'));
    if (!isKept) problems.push('the browser did not keep the page');
    const after = await stateOf(page);
    if (JSON.stringify(after) !== JSON.stringify(before))
      problems.push(`was ${JSON.stringify(before)}`, `is ${JSON.stringify(after)}`);
    if (requests.some((url) => !url.endsWith('/kept.html')))
      problems.push(`asked for ${requests.join(', ')}`);
    await use(page);
    if (JSON.stringify(await stateOf(page)) === JSON.stringify(after))
      problems.push('does not answer its reader any more');
    await page.close();
    return problems;
  },

  'a page that is left before its document has come shows it when its reader is back': async (
    browser,
    origin,
  ) => {
    /** @type {import('node:http').ServerResponse[]} */
    const waiting = [];
    const slow = createServer((_request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      waiting.push(response);
    });
    await new Promise((resolve) => slow.listen(0, '127.0.0.1', () => resolve(0)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (slow.address());
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}/slow.html?http://127.0.0.1:${port}/slow.json`);
      await waitUntil(() => waiting.length > 0);
      await page.goto(`${origin}/next.html`);
      await page.goBack();
      await page.waitForSelector('treatment-compare:state(loading)');
      for (const response of waiting) response.end(DOCUMENT);
      slow.on('request', (_request, response) => response.end(DOCUMENT));
      await page.waitForFunction(() =>
        document.querySelector('treatment-compare')?.shadowRoot?.querySelector('[part="title"]'),
      );
      return [];
    } finally {
      await page.close();
      slow.closeAllConnections();
      slow.close();
    }
  },

  'a printed page has every word of the comparison, its charts and its posts': async (
    browser,
    origin,
  ) => {
    /** @type {string[]} */
    const problems = [];
    for (const path of PRINTED) {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle0' });
      const before = await page.evaluate(foldsOf);
      const pdf = await page.pdf({ format: 'A4' });
      const after = await page.evaluate(foldsOf);
      if (after !== before) problems.push(`${path}: folds were ${before}, are ${after}`);
      await page.emulateMediaType('print');
      const wanted = await page.evaluate(wordsForPaper);
      await page.close();
      const { text } = await extractText(pdf, { mergePages: true });
      const paper = pressed(text);
      const missing = wanted.filter((words) => !isOnPaper(words, paper));
      if (wanted.length < FEWEST_TEXTS)
        problems.push(`${path}: only ${wanted.length} texts were looked for`);
      problems.push(...missing.map((words) => `${path}: not on paper: ${words}`));
    }
    return problems;
  },
};

const PRINTED = ['/kept.html', '/demo/index.html', '/demo/clinic.html', '/demo/charts.html'];
const FEWEST_TEXTS = 20;

/** Waits for what happens outside of the browser. */
async function waitUntil(/** @type {() => boolean} */ isSo) {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Letters alone: lines break, words part and quotes are drawn in other places on paper. */
const pressed = (/** @type {string} */ text) =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether a text is on paper, in two pieces at most: a cell of a table may go on, on the next page, after the
 * beginning of its neighbour.
 *
 * @param {string} words
 * @param {string} paper
 */
function isOnPaper(words, paper) {
  const letters = pressed(words);
  let length = letters.length;
  while (!paper.includes(letters.slice(0, length))) length--;
  return length > 0 && paper.includes(letters.slice(length));
}

const PAGES = new Map([
  ['/kept.html', KEPT],
  ['/next.html', NEXT],
  ['/slow.html', SLOW],
  ['/feed.xml', FEED],
  [GUIDE_PATH, GUIDE_PAGE],
]);

await runChecks({ ...CHECKS, ...guide, ...selfHosting }, PAGES);
