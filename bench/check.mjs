/**
 * How long `treatment-compare check` takes for a thousand rows: `npm run build`, then `npm run bench:check`.
 * A document of more than 300 rows is refused, so they stand in four.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chartRow, madeUpComparison, textRow } from './documents.mjs';
import { median } from './tables.mjs';

const COMMAND = fileURLToPath(new URL('../dist/cli/treatment-compare.js', import.meta.url));
const TREATMENTS = 2;
const DOCUMENTS = 4;
const ROWS = 250;
const RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), 'check-'));
try {
  const start = middle(filesOf(textRow, 1, 1));
  console.log(`one row of text, with the start of Node: ${start} ms`);
  for (const kind of [textRow, chartRow])
    console.log(
      `${DOCUMENTS * ROWS} rows by ${kind.name}, with the start of Node: ${middle(filesOf(kind, DOCUMENTS, ROWS))} ms`,
    );
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {import('./documents.mjs').RowKind} kind
 * @param {number} documents
 * @param {number} rows in each
 */
function filesOf(kind, documents, rows) {
  return Array.from({ length: documents }, (_, index) => {
    const file = join(folder, `${index}.json`);
    const comparison = { ...madeUpComparison(TREATMENTS, rows, kind), id: `made-up-${index}` };
    writeFileSync(file, JSON.stringify(comparison, null, 2));
    return file;
  });
}

/** @param {readonly string[]} files */
function middle(files) {
  return Math.round(median(Array.from({ length: RUNS }, () => milliseconds(files))));
}

/** @param {readonly string[]} files */
function milliseconds(files) {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'check', ...files, '--format', 'json'],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  const took = performance.now() - began;
  // Made-up words break rules, which check tells with 1; a command that is not there does, too.
  if (status === null || status > 1 || !/ has \d|^$/.test(stderr)) throw new Error(stderr);
  return took;
}
