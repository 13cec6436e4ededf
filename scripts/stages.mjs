/** Runs checks and tests as child processes, in one lane or side by side, and adds up what they report. */

import { spawn } from 'node:child_process';
import { addTallies, parseTally, tallyLine } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {(text: string) => unknown} Write */
/** @typedef {{ tally: Tally, line: string, failures: readonly string[] }} Result */

/** How the line begins that names a failed test. */
export const FAILURE = '✗ ';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(write: Write) => Promise<Tally>} run
 * @property {readonly string[]} [needs] names of the stages that have to end first, well or badly
 */

/**
 * A stage that passes or fails as a whole; its output matters only when it fails.
 *
 * @param {string} name
 * @param {string[]} command
 * @param {readonly string[]} [needs]
 * @returns {Stage}
 */
export function check(name, command, needs = []) {
  return {
    name,
    needs,
    run: async (write) => {
      const { code, output } = await execute(command, process.env);
      if (code === 0) return { passed: 1, failed: 0 };
      write(output);
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
 * @param {{ needs?: readonly string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {Stage}
 */
export function tests(name, command, { needs = [], env = process.env } = {}) {
  return {
    name,
    needs,
    run: async (write) => {
      const { code, output } = await execute(command, env, write);
      const tally = parseTally(output);
      if (!tally) return { passed: 0, failed: 1 };
      return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
    },
  };
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {Write} [write] is told the output as it comes
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function execute([program = '', ...args], env, write) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        write?.(text);
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/**
 * @param {Stage} stage
 * @param {Write} write
 * @returns {Promise<Result>}
 */
async function runStage({ name, run }, write) {
  const start = performance.now();
  let said = '';
  write(`\n── ${name}\n`);
  const tally = await run((text) => {
    said += text;
    write(text);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${tally.failed === 0 ? 'ok' : 'FAILED'}: ${name}, ${tallyLine(tally)} (${seconds} s)`;
  write(`${line}\n`);
  const failures = said.split('\n').filter((text) => text.startsWith(FAILURE));
  return { tally, line, failures };
}

/**
 * Runs a stage beside others: what it says comes in one piece when it ends.
 *
 * @param {Stage} stage
 * @param {Write} show
 * @returns {Promise<Result>}
 */
async function runBesideOthers(stage, show) {
  let said = '';
  show(`… ${stage.name}\n`);
  const result = await runStage(stage, (text) => (said += text));
  show(said);
  return result;
}

/**
 * Runs stages in as many lanes as there are, each as soon as what it needs has ended and a lane is free. Of those
 * that could begin, the first does.
 *
 * @param {readonly Stage[]} stages of which none needs one that stands behind it
 * @param {number} [lanes]
 * @param {Write} [show]
 * @returns {Promise<Result[]>} in the order of the stages
 */
export async function runInLanes(stages, lanes = 1, show = (text) => process.stdout.write(text)) {
  const begin = lanes === 1 ? runStage : runBesideOthers;
  const waiting = [...stages];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  /** @type {Map<string, Result>} */
  const results = new Map();
  const isOver = (/** @type {string} */ name) =>
    !running.has(name) && !waiting.some((stage) => stage.name === name);
  while (waiting.length + running.size > 0) {
    const next = waiting.find(({ needs = [] }) => needs.every(isOver));
    if (!next || running.size === lanes) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const run = async () => {
      results.set(next.name, await begin(next, show));
      running.delete(next.name);
    };
    running.set(next.name, run());
  }
  return stages.map(({ name }) => /** @type {Result} */ (results.get(name)));
}

/** As many as a machine of two cores does well by. */
const LANES = 2;

/**
 * @param {readonly Stage[]} stages
 * @returns {Promise<Result[]>}
 */
export const runSideBySide = (stages) => runInLanes(stages, Math.min(LANES, stages.length));

/**
 * The stages that are named, or all of them.
 *
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} names
 * @returns {readonly Stage[]}
 */
export function stagesNamed(stages, names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = stages.map(({ name }) => name).join(', ');
    console.error(`No such stage: ${unknown.join(', ')}. Stages: ${known}`);
    process.exit(2);
  }
  return stages.filter(({ name }) => names.length === 0 || names.includes(name));
}

/**
 * Ends the output with a line for each stage and each failed test, and the sum, and the process with its verdict:
 * whoever sees the end alone knows what to mend. Nothing that ran is no success.
 *
 * @param {Result[]} results
 */
export function conclude(results) {
  const total = addTallies(results.map(({ tally }) => tally));
  const lines = results.flatMap(({ line, failures }) => [line, ...failures]);
  console.log(['', ...lines, '', tallyLine(total)].join('\n'));
  process.exitCode = results.length > 0 && total.failed === 0 ? 0 : 1;
}
