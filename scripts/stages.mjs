/** Runs checks and tests as child processes, one after the other, and adds up what they report. */

import { spawn } from 'node:child_process';
import { addTallies, parseTally, tallyLine } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, run: () => Promise<Tally> }} Stage */
/** @typedef {{ tally: Tally, line: string }} Result */

/**
 * A stage that passes or fails as a whole; its output matters only when it fails.
 *
 * @param {string} name
 * @param {string[]} command
 * @returns {Stage}
 */
export function check(name, command) {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, { show: false, env: process.env });
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
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Stage}
 */
export function tests(name, command, env = process.env) {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, { show: true, env });
      const tally = parseTally(output);
      if (!tally) return { passed: 0, failed: 1 };
      return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
    },
  };
}

/**
 * @param {string[]} command
 * @param {{ show: boolean, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function execute([program = '', ...args], { show, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
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
 * @returns {Promise<Result>}
 */
async function runStage({ name, run }) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const tally = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${tally.failed === 0 ? 'ok' : 'FAILED'}: ${name}, ${tallyLine(tally)} (${seconds} s)`;
  console.log(line);
  return { tally, line };
}

/**
 * Runs the stages that are named, or all of them.
 *
 * @param {Stage[]} stages
 * @param {string[]} names
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages, names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = stages.map(({ name }) => name).join(', ');
    console.error(`No such stage: ${unknown.join(', ')}. Stages: ${known}`);
    process.exit(2);
  }
  const wanted = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = [];
  for (const stage of wanted) results.push(await runStage(stage));
  return results;
}

/**
 * Ends the output with the sum, and the process with its verdict.
 *
 * @param {Result[]} results
 */
export function conclude(results) {
  const total = addTallies(results.map(({ tally }) => tally));
  console.log(`\n${tallyLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}
