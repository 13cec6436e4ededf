import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../scripts/static-server.mjs';
import { measure } from './measure.mjs';
import { staticPage } from './pages.mjs';
import { plainCopyOf, snippetPage } from './static-pages.mjs';
import { figures, line, ratios } from './tables.mjs';
import { ENHANCED, FORM, OLDER, OURS, PLAIN, SAME } from './variants.mjs';

/** What the built-in comparison costs where it was written into the page beforehand. */

/** @typedef {import('./variants.mjs').Result & { html: number, scripts: number }} StaticResult with bytes after brotli */
/** @typedef {{ variant: string, content: string, page: string, script?: string | undefined, isScripted?: boolean }} Variant whose page has a script that tells when it has loaded */
/** @typedef {{ title: string, funding: string, sections: { title: string }[] }} BuiltIn */

export const STATIC_FORM = { name: 'static' };

const WIDTHS = [360, 1200];
/** Where no more is looked at than what the script moves. */
const WIDTH_OF_TAKE_OVER = 768;

const NAME = 'ketamine-vs-antidepressants';
const WRITER = 'dist/prerender.mjs';
const SCRIPT = 'dist/treatment-compare.js';
const ENHANCER = 'dist/enhance.js';
/** Variants in which the script takes the place of what was written. */
const TAKEN_OVER = [SAME, OLDER];

/** @satisfies {readonly (readonly [keyof StaticResult, string, number])[]} */
const COLUMNS = /** @type {const} */ ([
  ['html', 'HTML B', 0],
  ['scripts', 'scripts B', 0],
  ['fcp', 'FCP ms', 0],
  ['lcp', 'LCP ms', 0],
  ['script', 'script ms', 0],
  ['style', 'style ms', 0],
  ['layout', 'layout ms', 0],
  ['parse', 'parse ms', 0],
  ['paint', 'paint ms', 0],
  ['tasks', 'all ms', 0],
  ['longestTask', 'longest ms', 0],
  ['nodesAtLoad', 'at load', 0],
  ['nodes', 'nodes', 0],
  ['shift', 'shift', 3],
]);

export const STATIC_NOTES = `
The built-in comparison, written into the page beforehand. Bytes are those of the comparison on the page, with
its styles, after brotli, and those of the scripts beside it. "${PLAIN}" is the markup and the styles of
"${FORM}" without element, shadow root and fallback. Scripts come once the page has been painted, as they do
over a network: where the script alone shows the comparison, FCP is that of the page's own heading.`.trim();

/** @returns {BuiltIn} */
const builtIn = () => JSON.parse(readFileSync(`dist/content/${NAME}.en.json`, 'utf8'));

/** @returns {Promise<(document: BuiltIn) => string>} */
async function loadWriter() {
  const { prerender } = await import(pathToFileURL(resolve(WRITER)).href);
  return (document) => prerender(document, { comparison: NAME }).html;
}

/** @returns {Promise<Variant[]>} */
async function variantsOf(/** @type {BuiltIn} */ document) {
  const write = await loadWriter();
  const snippet = write(document);
  // One letter near the end, so that nothing has a reason to move.
  const older = write({ ...document, funding: `${document.funding.slice(0, -1)}!` });
  const copy = plainCopyOf(snippet);
  const plain = {
    ...{ variant: PLAIN, content: copy.css + copy.markup },
    page: staticPage({ copies: 1 }, copy),
  };
  const element = '<treatment-compare></treatment-compare>';
  return [
    plain,
    writtenInto(FORM, snippet),
    ...(existsSync(ENHANCER) ? [writtenInto(ENHANCED, snippet, ENHANCER)] : []),
    { ...writtenInto(OURS, element, SCRIPT), isScripted: true },
    { ...writtenInto(SAME, snippet, SCRIPT), isScripted: true },
    { ...writtenInto(OLDER, older, SCRIPT), isScripted: true },
  ];
}

/**
 * @param {string} variant
 * @param {string} content
 * @param {string} [script] its path
 * @returns {Variant}
 */
const writtenInto = (variant, content, script) => ({
  ...{ variant, content, script },
  page: snippetPage(content, script),
});

/** @param {string | Uint8Array} content */
const bytesOf = (content) => brotliCompressSync(content).length;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ runs: number, width?: number | undefined, variant?: string | undefined }} options at one width or at all, one
 *   variant beside the plain one or all
 * @returns {Promise<StaticResult[]>}
 */
export async function measureStatic(browser, { runs, width, variant }) {
  console.log(`\n${STATIC_NOTES}`);
  if (!existsSync(ENHANCER)) console.log(`"${ENHANCED}" is left out: there is no ${ENHANCER}.`);
  const document = builtIn();
  const wanted = (await variantsOf(document)).filter(
    (each) => !variant || [variant, PLAIN].includes(each.variant),
  );
  const words = [document.title, ...document.sections.map(({ title }) => title)];
  const results = [];
  for (const at of width ? [width] : [...WIDTHS, WIDTH_OF_TAKE_OVER]) {
    const variants =
      at === WIDTH_OF_TAKE_OVER
        ? wanted.filter((each) => TAKEN_OVER.includes(each.variant))
        : wanted;
    if (variants.length === 0) continue;
    const measured = await measureVariants(browser, variants, words, { runs, width: at });
    printStatic(measured);
    results.push(...measured);
  }
  return results;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {Variant[]} variants
 * @param {string[]} words
 * @param {import('./measure.mjs').Visits} visits
 * @returns {Promise<StaticResult[]>}
 */
async function measureVariants(browser, variants, words, visits) {
  const pages = variants.map((each, index) => ({ ...each, path: `/${index}` }));
  const server = await serve('.', new Map(pages.map(({ path, page }) => [path, page])));
  const measurements = await measure(
    browser,
    pages.map(({ path, isScripted = false }) => {
      return { url: server.origin + path, words, isScripted };
    }),
    visits,
  );
  await server.close();
  return measurements.map((measurement, index) => {
    const { variant = '', content = '', script } = pages[index] ?? {};
    const scripts = script ? bytesOf(readFileSync(script)) : 0;
    const { name: scenario } = STATIC_FORM;
    const bytes = { html: bytesOf(content), scripts };
    return { scenario, width: visits.width, variant, base: PLAIN, ...bytes, ...measurement };
  });
}

/** @param {StaticResult[]} results at one width */
function printStatic(results) {
  const titles = COLUMNS.map(([, title]) => title);
  console.log(`\n${line(`static, ${results[0]?.width} px`, titles)}`);
  for (const result of results) console.log(line(`  ${result.variant}`, figures(result, COLUMNS)));
  const plain = results.find(({ variant }) => variant === PLAIN);
  if (!plain) return;
  console.log(`  as a ratio to ${PLAIN}`);
  for (const result of results.filter((each) => each !== plain))
    console.log(line(`    ${result.variant}`, ratios(result, plain, COLUMNS)));
}
