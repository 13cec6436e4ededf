/**
 * Opens every demo page as a visitor does, on a phone and on a wide screen, light and dark. A page
 * passes when it writes nothing on the console (or as many messages as it declares), asks for
 * nothing beyond its own origin, and axe finds nothing wrong, with every `<details>` open.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { runChecks } from '../scripts/browser-checks.mjs';
import { filesIn } from '../scripts/files.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that colours can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** A page is loaded in the first scheme and goes on in the second: what is not about colours is the same in both. */
const SETTINGS = [
  { width: 360, first: 'light', second: 'dark' },
  { width: 1200, first: 'dark', second: 'light' },
];

/** @typedef {typeof SETTINGS[number]} Setting */

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 */
function observe(page, origin) {
  /** @type {string[]} */
  const messages = [];
  /** @type {string[]} */
  const foreign = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) foreign.push(url);
  });
  return { messages, foreign };
}

/**
 * Waits until every element has rendered and no picture is half drawn.
 *
 * @param {import('puppeteer-core').Page} page
 */
const settled = (page) =>
  page.evaluate(async () => {
    const pending = [...document.querySelectorAll('*')].map((element) =>
      Reflect.get(element, 'updateComplete'),
    );
    await Promise.all(pending);
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });

/** @param {import('puppeteer-core').Page} page */
const openDetails = (page) =>
  page.evaluate(() => {
    /** @param {Document | ShadowRoot} root */
    function open(root) {
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) open(element.shadowRoot);
      }
    }
    open(document);
  });

/** @param {import('puppeteer-core').Page} page */
const expectedMessages = (page) =>
  page.evaluate(() => {
    const meta = document.querySelector('meta[name="expected-console-messages"]');
    return Number(meta?.getAttribute('content') ?? 0);
  });

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Readonly<Record<string, unknown>>} [options] which rules axe goes by; all by default
 * @returns {Promise<string[]>}
 */
function axeFindings(page, options = {}) {
  return page.evaluate(async (given) => {
    const { axe } = /** @type {any} */ (globalThis);
    // Some demo pages show one comparison several times, side by side, which no real page does.
    const isRepeated = document.querySelectorAll('treatment-compare').length > 1;
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'landmark-unique': { enabled: !isRepeated } },
      ...given,
    });
    return violations.map(
      (/** @type {any} */ { id, help, nodes }) =>
        `axe ${id}: ${help}\n` +
        nodes
          .slice(0, 3)
          .map(
            (/** @type {any} */ node) =>
              `      ${node.target.flat().join(' > ')}: ${node.failureSummary.replaceAll('\n', ' ')}`,
          )
          .join('\n'),
    );
  }, options);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 * @param {() => Promise<unknown>} visit
 * @returns {Promise<string[]>} what is wrong with the page
 */
async function problemsOf(page, origin, visit) {
  const { messages, foreign } = observe(page, origin);
  await visit();
  await settled(page);
  const expected = await expectedMessages(page);
  const console =
    messages.length === expected
      ? []
      : [`${messages.length} console messages, expected ${expected}:`, ...messages];
  return [...console, ...foreign.map((url) => `request beyond its own origin: ${url}`)];
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} scheme
 */
const emulate = (page, scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} path
 * @param {Setting} setting
 */
async function checkServed(browser, origin, path, { width, first, second }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await emulate(page, first);
  const visit = async () => {
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 150 });
  };
  const problems = await problemsOf(page, origin, visit);
  await openDetails(page);
  await page.evaluate(AXE);
  problems.push(...(await axeFindings(page)));
  await emulate(page, second);
  await settled(page);
  problems.push(...(await axeFindings(page, { runOnly: COLOURS })));
  await page.close();
  return problems;
}

/**
 * A site may be opened from a folder, without any server.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} path
 */
async function checkFromFolder(browser, path) {
  const page = await browser.newPage();
  const visit = () => page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
  const problems = await problemsOf(page, 'file://', visit);
  await page.close();
  return problems;
}

/** @type {Record<string, import('../scripts/browser-checks.mjs').Check>} */
const CHECKS = {
  'demo/index.html from file://': (browser) => checkFromFolder(browser, 'demo/index.html'),
  'dist/builder/index.html from file://': (browser) =>
    checkFromFolder(browser, 'dist/builder/index.html'),
};
// What sites are made of are templates: `test/sites/` reads the pages that come of them.
const isPage = (/** @type {string} */ name) =>
  name.endsWith('.html') && !name.startsWith('demo/sites/');
for (const path of filesIn('demo', isPage)) {
  for (const setting of SETTINGS) {
    CHECKS[`${path}, ${setting.width} px`] = (browser, origin) =>
      checkServed(browser, origin, path, setting);
  }
}

await runChecks(CHECKS);
