import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { readJson } from '../../scripts/build/json.mjs';
import { nameOf, selfHostingArchive } from '../../scripts/release/self-hosting.mjs';
import { serve } from '../../scripts/static-server.mjs';

/** The archive of a release, as someone uses it who has nothing else. */

const { version } = readJson('package.json');

/** @param {string} folder */
function unpackInto(folder) {
  for (const [path, content] of Object.entries(unzipSync(selfHostingArchive(version)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the page in the archive
 * @param {string} allowed where all that it asks for has to come from
 * @returns {Promise<string[]>} what is wrong
 */
async function problemsAt(browser, address, allowed) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => problems.push(`${address} says ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${address} throws ${String(error)}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(allowed)) problems.push(`${address} asks ${request.url()}`);
  });
  try {
    await page.goto(address);
    await page.waitForSelector('treatment-compare >>> [part="title"]');
    const shown = await page.evaluate(async () => {
      const element = /** @type {any} */ (document.querySelector('treatment-compare'));
      await element.updateComplete;
      return {
        title: element.shadowRoot.querySelector('h1')?.textContent ?? '',
        tables: element.shadowRoot.querySelectorAll('table').length,
        people: element.shadowRoot.querySelectorAll('svg.people').length,
      };
    });
    if (!shown.title.startsWith('Ketamine or') || shown.tables === 0 || shown.people === 0)
      problems.push(`${address} shows ${JSON.stringify(shown)}`);
  } finally {
    await page.close();
  }
  return problems;
}

/** @type {Record<string, import('../../scripts/browser-checks.mjs').Check>} */
export const selfHosting = {
  'the archive of a release shows the comparison from its own files, on a disk and on a server':
    async (browser) => {
      const folder = mkdtempSync(join(tmpdir(), 'self-hosting-'));
      unpackInto(folder);
      const server = await serve(folder);
      const path = `${nameOf(version)}/index.html`;
      const files = pathToFileURL(`${folder}/`).href;
      try {
        return [
          ...(await problemsAt(browser, `${files}${path}`, files)),
          ...(await problemsAt(browser, `${server.origin}/${path}`, server.origin)),
        ];
      } finally {
        await server.close();
        rmSync(folder, { recursive: true });
      }
    },
};
