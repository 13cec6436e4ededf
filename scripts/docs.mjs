/**
 * Fills the part of README.md between the `api` markers with the elements' public API. With
 * `--check` it writes nothing and fails if the README is out of date.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { apiTables } from './docs/api-tables.mjs';

const README = 'README.md';
const START = '<!-- api:start -->';
const END = '<!-- api:end -->';

/**
 * @param {string} readme
 * @param {string} tables
 * @returns {string}
 */
function withTables(readme, tables) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) return readme;
  return `${readme.slice(0, start)}${START}\n\n${tables}\n${readme.slice(end)}`;
}

if (existsSync(README)) {
  const before = readFileSync(README, 'utf8');
  const after = withTables(before, apiTables('dist/custom-elements.json'));
  if (before !== after && process.argv.includes('--check')) {
    console.error(`${README} is out of date: run \`npm run build\` and commit it`);
    process.exitCode = 1;
  } else if (before !== after) {
    writeFileSync(README, after);
  }
}
