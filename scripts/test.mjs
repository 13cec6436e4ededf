/**
 * `npm test`: every check of the project, one stage after the other, and one line with the sum.
 * `npm test -- lint node` runs only the stages named.
 */

import { spawn } from 'node:child_process';
import { filesIn } from './files.mjs';
import { addTallies, parseTally, tallyLine } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, run: () => Promise<Tally> }} Stage */

const node = process.execPath;
const bin = (/** @type {string} */ path) => [node, `node_modules/${path}`];

/** @type {Stage[]} */
const STAGES = [
  check('types', [...bin('typescript/bin/tsc'), '--project', 'tsconfig.json']),
  check('types of scripts', [...bin('typescript/bin/tsc'), '--project', 'tsconfig.scripts.json']),
  check('lint', [...bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  check('format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  check('build', [node, 'scripts/build.mjs']),
  check('docs', [node, 'scripts/docs.mjs', '--check']),
  check('size', [node, 'scripts/size.mjs']),
  tests('node', [
    node,
    ...['--import', 'tsx', '--test', '--test-reporter', './scripts/node-test-reporter.mjs'],
    ...filesIn('src', (path) => path.endsWith('.node.test.ts')),
    ...filesIn('scripts', (path) => path.endsWith('.test.mjs')),
  ]),
  tests('browser', [node, 'scripts/test-browser.mjs']),
  tests('demo', [node, 'test/demo-smoke.mjs']),
];

/**
 * A stage that passes or fails as a whole; its output matters only when it fails.
 *
 * @param {string} name
 * @param {string[]} command
 * @returns {Stage}
 */
function check(name, command) {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, { show: false });
      if (code === 0) return { passed: 1, failed: 0 };
      process.stdout.write(output);
      return { passed: 0, failed: 1 };
    },
  };
}

/**
 * A stage that counts its own tests and says so in its last line. One that ends badly without a
 * failed test, or counts nothing at all, counts as one failure.
 *
 * @param {string} name
 * @param {string[]} command
 * @returns {Stage}
 */
function tests(name, command) {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, { show: true });
      const tally = parseTally(output);
      if (!tally) return { passed: 0, failed: 1 };
      return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
    },
  };
}

/**
 * @param {string[]} command
 * @param {{ show: boolean }} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function execute([program = '', ...args], { show }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/**
 * @param {Stage} stage
 * @returns {Promise<Tally>}
 */
async function runStage({ name, run }) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const tally = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${tally.failed === 0 ? 'ok' : 'FAILED'}: ${name}, ${tallyLine(tally)} (${seconds} s)`,
  );
  return tally;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. Stages: ${STAGES.map((s) => s.name).join(', ')}`,
  );
  process.exit(2);
}

/** @type {Tally[]} */
const tallies = [];
for (const stage of STAGES) {
  if (wanted.length === 0 || wanted.includes(stage.name)) tallies.push(await runStage(stage));
}
const total = addTallies(tallies);
console.log(`\n${tallyLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
