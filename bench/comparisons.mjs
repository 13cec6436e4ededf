import { CHARTS, madeUpComparison } from './documents.mjs';
import { measureOften } from './measure.mjs';
import { bareLitPage, elementPage, staticPage } from './pages.mjs';
import { copyRenderedElement } from './static-copy.mjs';
import { COLUMNS, figures, line } from './tables.mjs';
import { serve } from '../scripts/static-server.mjs';

/** What showing a comparison costs, beside the same content as static HTML and as a bare Lit element. */

/** @typedef {import('./measure.mjs').Measurement} Measurement */
/** @typedef {import('./pages.mjs').Scenario} Scenario */
/** @typedef {{ scenario: string, variant: string } & Measurement} Result */

export const MOST_TREATMENTS = 6;

/** @type {Scenario[]} */
export const COMPARISONS = [
  { name: 'default', copies: 1 },
  { name: '4 x 60', copies: 1, document: madeUpComparison(4, 60) },
  { name: '8 x 300', copies: 1, document: madeUpComparison(MOST_TREATMENTS, 300) },
  { name: '240 icon arrays', copies: 1, document: madeUpComparison(4, 30, CHARTS) },
  { name: '50 copies', copies: 50 },
];

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
 * @param {string} litScript
 * @param {Scenario} scenario
 * @param {number} runs
 * @returns {Promise<Result[]>}
 */
export async function measureComparison(browser, litScript, scenario, runs) {
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
    const measured = await measureOften(browser, `${server.origin}${path}`, runs);
    results.push({ scenario: scenario.name, variant: String(variant), ...measured });
  }
  await server.close();
  return results;
}

/**
 * @param {Measurement} result
 * @param {Measurement} base
 */
const ratios = (result, base) =>
  COLUMNS.map(([key]) => (base[key] === 0 ? '–' : `×${(result[key] / base[key]).toFixed(2)}`));

/** @param {Result[]} results one scenario's */
export function printComparison([element, plain, bare]) {
  if (!element || !plain || !bare) return;
  console.log(
    `\n${line(
      element.scenario,
      COLUMNS.map(([, title]) => title),
    )}`,
  );
  for (const result of [element, plain, bare])
    console.log(line(`  ${result.variant}`, figures(result, COLUMNS)));
  console.log(line('  as a ratio to static HTML', ratios(element, plain)));
  console.log(line('  as a ratio to bare Lit', ratios(element, bare)));
}
