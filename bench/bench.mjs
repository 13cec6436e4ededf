/**
 * `npm run bench`: what showing a comparison costs, measured in a real Chromium on a CPU four times
 * slower, beside the same content as static HTML and as a bare Lit element with one template; then
 * what finding and showing related posts costs.
 *
 *     npm run bench -- [--runs N] [--only NAME] [--json FILE]
 */

import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from '../scripts/browser.mjs';
import {
  COMPARISONS,
  measureComparison,
  MOST_TREATMENTS,
  printComparison,
} from './comparisons.mjs';
import { bareLitScript } from './pages.mjs';
import { measureRanking, RANKING, ROUNDS } from './ranking.mjs';
import { measureRelated, RELATED } from './related.mjs';

const { values: options } = parseArgs({
  options: { runs: { type: 'string' }, only: { type: 'string' }, json: { type: 'string' } },
});
const runs = Number(options.runs ?? 5);
const isWanted = (/** @type {{ name: string }} */ { name }) =>
  options.only === undefined || name === options.only;

if (!existsSync('dist/treatment-compare.js')) {
  console.error('There is no build to measure: run `npm run build` first');
  process.exit(1);
}

const chosen = await chooseBrowser();
console.log(chosen.description);
console.log(`CPU slowed 4 times, 1200 px wide, median of ${runs} visits.`);

const browser = await puppeteer.launch({
  executablePath: chosen.executablePath,
  args: chosen.args,
  env: chosen.env,
  headless: true,
  protocolTimeout: 300_000,
});
/** @type {unknown[]} */
const results = [];

const comparisons = COMPARISONS.filter(isWanted);
if (comparisons.length > 0) {
  console.log(
    `"8 x 300" has ${MOST_TREATMENTS} treatments: a document holds no more, and 300 rows are its most.`,
  );
  console.log('Each moment counts once; "all" is everything on the main thread.');
  const litScript = await bareLitScript();
  for (const scenario of comparisons) {
    const measured = await measureComparison(browser, litScript, scenario, runs);
    printComparison(measured);
    results.push(...measured);
  }
}

const related = RELATED.filter(isWanted);
if (related.length > 0) results.push(...(await measureRelated(browser, related, runs)));
if (isWanted(RANKING)) results.push(...(await measureRanking(browser, Math.min(runs, ROUNDS))));

await browser.close();
if (options.json) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ browser: chosen.description, runs, results }, null, 2)}\n`,
  );
}
