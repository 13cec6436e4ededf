/**
 * `npm run bench`: what showing a comparison costs, measured in a real Chromium on a CPU four times
 * slower, beside the same content as static HTML and as a bare Lit element with one template.
 *
 *     npm run bench -- [--runs N] [--only NAME] [--json FILE]
 */

import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/static-server.mjs';
import { CHARTS, madeUpComparison } from './documents.mjs';
import { measure } from './measure.mjs';
import { bareLitPage, bareLitScript, elementPage, staticPage } from './pages.mjs';
import { copyRenderedElement } from './static-copy.mjs';

/** @typedef {import('./measure.mjs').Measurement} Measurement */
/** @typedef {import('./pages.mjs').Scenario} Scenario */
/** @typedef {{ scenario: string, variant: string } & Measurement} Result */

const MOST_TREATMENTS = 6;

/** @type {Scenario[]} */
const SCENARIOS = [
  { name: 'default', copies: 1 },
  { name: '4 x 60', copies: 1, document: madeUpComparison(4, 60) },
  { name: '8 x 300', copies: 1, document: madeUpComparison(MOST_TREATMENTS, 300) },
  { name: '240 icon arrays', copies: 1, document: madeUpComparison(4, 30, CHARTS) },
  { name: '50 copies', copies: 50 },
];

const { values: options } = parseArgs({
  options: { runs: { type: 'string' }, only: { type: 'string' }, json: { type: 'string' } },
});
const runs = Number(options.runs ?? 5);
const scenarios = SCENARIOS.filter(
  ({ name }) => options.only === undefined || name === options.only,
);

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * @param {Measurement[]} measurements
 * @returns {Measurement}
 */
const medians = (measurements) =>
  /** @type {Measurement} */ (
    Object.fromEntries(
      Object.keys(measurements[0] ?? {}).map((key) => [
        key,
        median(measurements.map((measurement) => Reflect.get(measurement, key))),
      ]),
    )
  );

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
async function staticCopyOf(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const copy = await page.evaluate(copyRenderedElement);
  await page.close();
  return copy;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
async function measureOften(browser, url) {
  const measurements = [];
  for (let run = 0; run < runs; run += 1) measurements.push(await measure(browser, url));
  return medians(measurements);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} litScript
 * @param {Scenario} scenario
 * @returns {Promise<Result[]>}
 */
async function runScenario(browser, litScript, scenario) {
  const pages = new Map([
    ['/one', elementPage({ ...scenario, copies: 1 })],
    ['/element', elementPage(scenario)],
  ]);
  const server = await serve('.', pages);
  const copy = await staticCopyOf(browser, `${server.origin}/one`);
  pages.set('/static', staticPage(scenario, copy));
  pages.set('/bare', bareLitPage(scenario, copy, litScript));
  const results = [];
  for (const [variant, path] of [
    ['treatment-compare', '/element'],
    ['static HTML', '/static'],
    ['bare Lit element', '/bare'],
  ]) {
    const measured = await measureOften(browser, `${server.origin}${path}`);
    results.push({ scenario: scenario.name, variant: String(variant), ...measured });
  }
  await server.close();
  return results;
}

const COLUMNS = /** @type {const} */ ([
  ['script', 'script ms', 0],
  ['style', 'style ms', 0],
  ['layout', 'layout ms', 0],
  ['parse', 'parse ms', 0],
  ['paint', 'paint ms', 0],
  ['tasks', 'all ms', 0],
  ['longest', 'longest ms', 0],
  ['heap', 'heap kB', 0],
  ['nodes', 'nodes', 0],
  ['shift', 'shift', 3],
]);

/**
 * @param {string} first
 * @param {string[]} cells
 */
const line = (first, cells) =>
  [first.padEnd(28), ...cells.map((cell) => cell.padStart(11))].join(' ');

/** @param {Measurement} result */
const figures = (result) =>
  COLUMNS.map(([key, , digits]) =>
    (key === 'heap' ? result[key] / 1000 : result[key]).toFixed(digits),
  );

/**
 * @param {Measurement} result
 * @param {Measurement} base
 */
const ratios = (result, base) =>
  COLUMNS.map(([key]) => (base[key] === 0 ? '–' : `×${(result[key] / base[key]).toFixed(2)}`));

/** @param {Result[]} results one scenario's */
function print([element, plain, bare]) {
  if (!element || !plain || !bare) return;
  console.log(
    `\n${line(
      element.scenario,
      COLUMNS.map(([, title]) => title),
    )}`,
  );
  for (const result of [element, plain, bare])
    console.log(line(`  ${result.variant}`, figures(result)));
  console.log(line('  as a ratio to static HTML', ratios(element, plain)));
  console.log(line('  as a ratio to bare Lit', ratios(element, bare)));
}

if (!existsSync('dist/treatment-compare.js')) {
  console.error('There is no build to measure: run `npm run build` first');
  process.exit(1);
}

const chosen = await chooseBrowser();
console.log(chosen.description);
console.log(`CPU slowed 4 times, 1200 px wide, median of ${runs} visits.`);
console.log(
  `"8 x 300" has ${MOST_TREATMENTS} treatments: a document holds no more, and 300 rows are its most.`,
);
console.log('Each moment counts once; "all" is everything on the main thread.');

const browser = await puppeteer.launch({
  executablePath: chosen.executablePath,
  args: chosen.args,
  env: chosen.env,
  headless: true,
  protocolTimeout: 300_000,
});
const litScript = await bareLitScript();
/** @type {Result[]} */
const results = [];
for (const scenario of scenarios) {
  const measured = await runScenario(browser, litScript, scenario);
  print(measured);
  results.push(...measured);
}
await browser.close();
if (options.json) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ browser: chosen.description, runs, results }, null, 2)}\n`,
  );
}
