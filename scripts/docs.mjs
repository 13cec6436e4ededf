/**
 * Fills the parts of documents that are made from the sources, between their markers: the elements' public API in
 * docs/reference.md, the hosts that the tests load in docs/hosts.md, what authors are told in docs/diagnostics.md, the comparison on
 * the first page of the demo. The pages of rules in docs/rules are made whole. With `--check` it writes nothing and fails if
 * a document is out of date.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { apiTables } from './docs/api-tables.mjs';
import { diagnosticTables } from './docs/diagnostic-tables.mjs';
import { hostTables, policyRecipes } from './docs/host-tables.mjs';
import { rulePages } from './docs/rule-pages.mjs';
import { systemTable } from './docs/system-table.mjs';

/** As it comes with the package, for a page to hold. */
const comparison = readFileSync('dist/static/ketamine-vs-antidepressants.en.html', 'utf8');

/** @type {[file: string, parts: Record<string, string>][]} */
const DOCUMENTS = [
  ['docs/reference.md', { api: apiTables('dist/custom-elements.json') }],
  [
    'docs/hosts.md',
    {
      systems: systemTable(),
      'host-policies': policyRecipes(),
      'host-tables': hostTables(),
    },
  ],
  ['docs/diagnostics.md', { diagnostics: await diagnosticTables() }],
  ['demo/index.html', { comparison }],
];

/**
 * @param {string} text
 * @param {string} name of the markers
 * @param {string} part
 * @returns {string}
 */
function withPart(text, name, part) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The markers of ${name} are missing`);
  return `${text.slice(0, from)}${start}\n\n${part}\n${text.slice(to)}`;
}

const RULES = 'docs/rules';

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Brings a document up to date, or tells that it is not.
 *
 * @param {string} file
 * @param {string | undefined} after what it should be; none where there should be no such file
 */
function update(file, after) {
  if (read(file) === (after ?? '')) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: run \`npm run build\` and commit it`);
    process.exitCode = 1;
  } else if (after === undefined) rmSync(file);
  else writeFileSync(file, after);
}

for (const [file, parts] of DOCUMENTS) {
  const after = Object.entries(parts).reduce(
    (text, [name, part]) => withPart(text, name, part),
    read(file),
  );
  update(file, after);
}

mkdirSync(RULES, { recursive: true });
const pages = await rulePages();
for (const name of new Set([...readdirSync(RULES), ...Object.keys(pages)])) {
  update(`${RULES}/${name}`, pages[name]);
}
