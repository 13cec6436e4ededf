/** Programs that run beside the tests and must not outlive them. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Starts a program that the system ends when this process ends, even if it is killed.
 *
 * @param {string} leash the path of `setpriv`
 * @param {string[]} command
 * @param {import('node:child_process').SpawnOptions} options
 */
export const spawnOnLeash = (leash, command, options) =>
  spawn(leash, ['--pdeathsig', 'TERM', ...command], options);

/**
 * Asks a program to end, and ends it if it has not done so in time.
 *
 * @param {ChildProcess} child
 */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}

/**
 * @template Result
 * @param {string} what
 * @param {number} milliseconds
 * @param {() => Promise<Result | undefined>} attempt is made until it gives something
 * @returns {Promise<Result>}
 */
export async function until(what, milliseconds, attempt) {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const result = await attempt();
    if (result !== undefined) return result;
    if (performance.now() > deadline) throw new Error(`${what} took over ${milliseconds} ms`);
    await sleep(20);
  }
}

/** @returns {Promise<number>} a port that nothing listens on */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
