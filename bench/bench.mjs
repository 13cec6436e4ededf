/**
 * `npm run bench`: what showing a comparison costs, measured in a real Chromium on a CPU four times
 * slower until all is rendered and idle, beside the same content as static HTML, as a bare Lit element
 * with one template, and in the tables of DataTables, Grid.js, simple-datatables and Tabulator; then
 * what a comparison costs that was written into the page beforehand, and what finding and showing
 * related posts costs. Nothing fails for being slow: the last lines say what is as it should be and
 * what is not.
 *
 *     npm run bench -- [--runs N] [--only NAME] [--variant NAME] [--width PIXELS] [--json FILE]
 */

import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from '../scripts/browser.mjs';
import { COMPARISONS, measureComparison, NOTES, printComparison } from './comparisons.mjs';
import { SLOWDOWN } from './measure.mjs';
import { bareLitScript } from './pages.mjs';
import { measureRanking, RANKING, ROUNDS } from './ranking.mjs';
import { measureRelated, RELATED } from './related.mjs';
import { measureStatic, STATIC_FORM } from './static-form.mjs';
import { verdictsOnStatic } from './static-verdicts.mjs';
import { printVerdicts, verdictsOn } from './verdicts.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string' },
    only: { type: 'string' },
    variant: { type: 'string' },
    width: { type: 'string' },
    json: { type: 'string' },
  },
});
const runs = Number(options.runs ?? 3);
/** Pixels, where a scenario names none. */
const WIDTH = 1200;
const isWanted = (/** @type {{ name: string }} */ { name }) =>
  options.only === undefined || name === options.only;

if (!existsSync('dist/treatment-compare.js')) {
  console.error('There is no build to measure: run `npm run build` first');
  process.exit(1);
}

const chosen = await chooseBrowser();
console.log(chosen.description);
console.log(`CPU slowed ${SLOWDOWN} times, median of ${runs} visits.`);

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
/** @type {import('./variants.mjs').Result[]} */
const compared = [];
if (comparisons.length > 0) {
  console.log(NOTES);
  const litScript = await bareLitScript();
  for (const scenario of comparisons) {
    for (const width of options.width ? [Number(options.width)] : scenario.widths) {
      const visits = { runs, width, variant: options.variant };
      const measured = await measureComparison(browser, litScript, scenario, visits);
      printComparison(measured);
      compared.push(...measured);
    }
  }
  results.push(...compared);
}

/** @type {import('./static-form.mjs').StaticResult[]} */
const written = [];
if (isWanted(STATIC_FORM)) {
  const width = options.width ? Number(options.width) : undefined;
  written.push(...(await measureStatic(browser, { runs, width, variant: options.variant })));
  results.push(...written);
}

const related = RELATED.filter(isWanted);
if (related.length > 0) {
  const visits = { runs, width: Number(options.width ?? WIDTH) };
  results.push(...(await measureRelated(browser, related, visits)));
}
if (isWanted(RANKING)) results.push(...(await measureRanking(browser, Math.min(runs, ROUNDS))));

const verdicts = [...verdictsOn(compared), ...verdictsOnStatic(written)];
if (verdicts.length > 0) printVerdicts(verdicts);

await browser.close();
if (options.json) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ browser: chosen.description, runs, results, verdicts }, null, 2)}\n`,
  );
}
