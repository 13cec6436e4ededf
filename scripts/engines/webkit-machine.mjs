/** A display and a driver of their own for one run of WebKit. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { end, freePort, spawnOnLeash, until } from './children.mjs';

/** @typedef {import('./webkit-programs.mjs').WebKitPrograms} WebKitPrograms */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} Machine
 * @property {number} port where the driver listens
 * @property {() => Promise<void>} stop
 */

/** The side of the square screen, in pixels. */
export const SCREEN = 3200;

const START_TIMEOUT = 60_000;

/** The browser's tool bar would keep its window from being as narrow as a phone. */
const NARROW =
  '* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px }\nentry { margin: 0 -75px }\nbutton { margin: 0 -8px }\n';

const CONFIG = fileURLToPath(new URL('../../.cache/webkit', import.meta.url));

/**
 * @param {WebKitPrograms} programs
 * @returns {Promise<Machine>}
 */
export async function startMachine(programs) {
  /** @type {ChildProcess[]} */
  const children = [];
  const stop = async () => {
    for (const child of children.toReversed()) await end(child);
  };
  try {
    const display = startDisplay(programs);
    children.push(display);
    const number = await displayNumber(display);
    const port = await freePort();
    const driver = startDriver(programs, port, number);
    children.push(driver);
    await untilReady(driver, port);
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {WebKitPrograms} programs */
function startDisplay({ leash, display }) {
  const screen = ['-screen', '0', `${SCREEN}x${SCREEN}x24`, '-nolisten', 'tcp', '-noreset'];
  return spawnOnLeash(leash, [display, '-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
}

/**
 * @param {ChildProcess} display which says on its fourth stream which free number it took
 * @returns {Promise<string>}
 */
async function displayNumber({ stdio }) {
  const stream = /** @type {import('node:stream').Readable} */ (stdio[3]);
  addAbortSignal(AbortSignal.timeout(START_TIMEOUT), stream);
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.endsWith('\n')) return text.trim();
  }
  throw new Error('Xvfb ended before it had a display');
}

/**
 * @param {WebKitPrograms} programs
 * @param {number} port
 * @param {string} display
 */
function startDriver({ leash, driver }, port, display) {
  mkdirSync(`${CONFIG}/gtk-3.0`, { recursive: true });
  writeFileSync(`${CONFIG}/gtk-3.0/gtk.css`, NARROW);
  return spawnOnLeash(leash, [driver, `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: CONFIG,
    },
  });
}

/**
 * @param {ChildProcess} driver
 * @param {number} port
 */
function untilReady(driver, port) {
  return until('Starting WebKitWebDriver', START_TIMEOUT, async () => {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    return response?.ok || undefined;
  });
}
