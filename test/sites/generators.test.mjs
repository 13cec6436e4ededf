import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { GENERATORS } from './generators.mjs';

/**
 * The sites of `demo/sites/`, as their readers get them: with Hugo, which takes the least time, in every run, and with the
 * one that `SITE` names in `npm run test:sites`.
 */

const { SITE = 'hugo' } = process.env;
const POST = 'posts/a-hundred-small-figures/';
const RELATED = 'The question I did not know how to ask';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const generator = GENERATORS[SITE];
assert.ok(generator, `SITE is one of ${Object.keys(GENERATORS).join(', ')}`);
// A check of everything must not pass over it.
const isMissing = !generator.isThere() && !process.env['EVERY_HOST'] && 'it is not installed';

describe(`a site made with ${SITE}`, { skip: isMissing }, () => {
  let folder = '';
  /** @type {import('../../scripts/static-server.mjs').StaticServer} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    server = await serve(generator.build(folder));
    const { executablePath, args, env } = await chooseBrowser();
    browser = await puppeteer.launch({ executablePath, args, env, headless: true });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * @param {string} path
   * @param {{ isBlocked: boolean }} options whether scripts are kept from the page
   */
  async function read(path, { isBlocked }) {
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setJavaScriptEnabled(!isBlocked);
    await page.goto(`${server.origin}/${path}`);
    return { page, said };
  }

  /**
   * The script ranks all posts by their words, once a reader comes near; by tags there is one.
   *
   * @param {import('puppeteer-core').Page} page
   */
  async function untilRanked(page) {
    await page.$eval('related-posts', (element) => element.scrollIntoView());
    await page.waitForFunction(() => {
      const root = document.querySelector('related-posts')?.shadowRoot;
      return (root?.querySelectorAll('[part~="item"]').length ?? 0) > 1;
    });
  }

  /** What readers can see of an element, and where its links lead. */
  const seen = (/** @type {import('puppeteer-core').Page} */ page, /** @type {string} */ tag) =>
    page.evaluate((name) => {
      const element = document.querySelector(name);
      const root = element?.shadowRoot ?? element;
      const shown = [...(root?.querySelectorAll('h1,h2,h3,p,a,span') ?? [])].filter(
        (part) => part.checkVisibility() && part.getBoundingClientRect().height > 0,
      );
      return {
        words: shown.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join('\n'),
        links: shown.flatMap((part) => (part instanceof HTMLAnchorElement ? [part.href] : [])),
      };
    }, tag);

  for (const isBlocked of [true, false]) {
    describe(isBlocked ? 'where scripts are blocked' : 'where scripts may run', () => {
      it('shows the comparison', async () => {
        const { page, said } = await read('comparison/', { isBlocked });
        const { words } = await seen(page, 'treatment-compare');
        assert.match(words, /^Ketamine or a traditional antidepressant: which is right for me\?$/m);
        assert.match(words, /988/);
        assert.deepEqual(said, []);
        await page.close();
      });

      it('shows the chart in a post, with its numbers as text', async () => {
        const { page, said } = await read(POST, { isBlocked });
        const { words } = await seen(page, 'outcome-chart');
        assert.match(words, /Felt much better/);
        assert.match(words, /\d+ in 100/);
        assert.deepEqual(said, []);
        await page.close();
      });

      it('shows what is related to a post, and not the post itself', async () => {
        const { page } = await read(POST, { isBlocked });
        if (!isBlocked) await untilRanked(page);
        const { words, links } = await seen(page, 'related-posts');
        assert.match(words, /^Related posts$/m);
        assert.ok(words.includes(RELATED), words);
        assert.match(String(links[0]), /\/posts\/the-question-i-did-not-know-how-to-ask\/$/);
        assert.ok(!links.some((link) => link.endsWith(POST)), links.join());
        await page.close();
      });
    });
  }

  it('passes axe', async () => {
    const { page } = await read(POST, { isBlocked: false });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (
        /** @type {unknown} */ (window)
      );
      return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    assert.deepEqual(violations, []);
    await page.close();
  });

  it('leads from its first page to each post, and has no link that leads nowhere', async () => {
    const { page } = await read('', { isBlocked: true });
    const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
    assert.equal(links.filter((link) => link.includes('/posts/')).length, 4);
    for (const link of links) assert.ok((await fetch(link)).ok, link);
    await page.close();
  });
});
