/**
 * `npm run size`: every shipped script, page, data file and module with its size as a visitor would
 * get it. A file over its budget fails the run.
 */

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './files.mjs';

/** Bytes after brotli at its best, everything included. See docs/decisions/0016, 0022, 0023, 0025 to 0030, 0035, 0036, 0039. */
const BUDGETS = new Map([
  ['dist/treatment-compare.js', 101_300],
  ['dist/elements/treatment-compare.js', 49_000],
  ['dist/elements/outcome-chart.js', 39_850],
  ['dist/elements/related-posts.js', 31_750],
  ['dist/elements/treatment-guide.js', 65_900],
  ['dist/builder/builder.js', 311_000],
  ['dist/enhance.js', 2_000],
  ['dist/embed/embed.js', 3_000],
  ['dist/embed/frame.js', 600],
  ['dist/languages/ar.js', 3_100],
  ['dist/languages/de.js', 2_800],
  ['dist/languages/es.js', 21_100],
  ['dist/static/ketamine-vs-antidepressants.en.html', 34_200],
  ['dist/static/ketamine-vs-antidepressants.es.html', 36_200],
  ['dist/static/ketamine-vs-antidepressants.en.guide.html', 30_800],
  ['dist/static/ketamine-vs-antidepressants.es.guide.html', 32_600],
]);

/** @param {string} path */
function measure(path) {
  const bytes = readFileSync(path);
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return {
    path,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotli.length,
    budget: BUDGETS.get(path),
  };
}

const number = new Intl.NumberFormat('en');

/** @param {(string | number)[]} cells */
function line([path, ...cells]) {
  const numbers = cells.map((cell) =>
    (typeof cell === 'number' ? number.format(cell) : cell).padStart(9),
  );
  return [String(path).padEnd(68), ...numbers].join(' ');
}

const sizes = filesIn('dist', (path) => /\.(?:m?js|json|html|css|svg)$/.test(path)).map(measure);
// The scripts that a page loads come first; the modules are for bundlers, which have their own say.
const isModule = (/** @type {{ path: string }} */ { path }) => path.startsWith('dist/esm/');
const ordered = [...sizes.filter((size) => !isModule(size)), ...sizes.filter(isModule)];

console.log(line(['bytes', 'file', 'gzip', 'brotli', 'budget']));
for (const { path, raw, gzip, brotli, budget } of ordered) {
  console.log(line([path, raw, gzip, brotli, budget ?? '']));
}

const over = sizes.filter(({ brotli, budget }) => budget !== undefined && brotli > budget);
for (const { path, brotli, budget } of over) {
  console.error(`${path} is ${brotli - Number(budget)} bytes over its budget`);
}
process.exitCode = over.length === 0 ? 0 : 1;
