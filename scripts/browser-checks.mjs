/** Runs checks in a browser of their own, one after the other, and reports as every test stage does. */

import puppeteer from 'puppeteer-core';
import { chooseBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';
import { addTallies, tallyLine } from './tally.mjs';

/** @typedef {(browser: import('puppeteer-core').Browser, origin: string) => Promise<string[] | undefined>} Check what is wrong; nothing where it cannot be tried */

/**
 * @param {Record<string, Check>} checks by what is right
 * @param {Map<string, string>} [pages] that are served beside the files of the project, by their path
 */
export async function runChecks(checks, pages) {
  const { description, executablePath, args, env } = await chooseBrowser();
  console.log(description);
  const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
  const server = await serve('.', pages);
  const tallies = [];
  try {
    for (const [name, check] of Object.entries(checks)) {
      const problems = await check(browser, server.origin).catch((error) => [String(error)]);
      if (!problems) continue;
      if (problems.length > 0)
        console.log([`✗ ${name}`, ...problems.map((problem) => `    ${problem}`)].join('\n'));
      tallies.push({ passed: problems.length > 0 ? 0 : 1, failed: problems.length > 0 ? 1 : 0 });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const tally = addTallies(tallies);
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}
