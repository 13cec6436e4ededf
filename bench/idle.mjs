import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until a page has nothing more to do. The browser is asked from outside for what it counts anyway: an observer
 * in the page would itself be work, the more so the more is rendered, and would not see into closed shadow roots.
 */

/** @typedef {Record<string, number>} Counters */

/** Milliseconds. Work that is left for idle time goes on within a tenth of that. */
const QUIET = 500;
const LOOK_EVERY = 100;
const MOST_WAITING = 120_000;

/** Script includes timers and idle callbacks; what microtasks alone do to a page changes one of the others. */
const COUNTED = ['ScriptDuration', 'LayoutCount', 'RecalcStyleCount', 'Nodes'];

/**
 * @param {Counters} before
 * @param {Counters} now
 */
export const isQuiet = (before, now) => COUNTED.every((name) => before[name] === now[name]);

/**
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<Counters>}
 */
async function countersOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** @param {import('puppeteer-core').CDPSession} session */
export async function whenIdle(session) {
  await session.send('Performance.enable');
  const start = performance.now();
  let quietSince = start;
  let before = await countersOf(session);
  while (performance.now() - quietSince < QUIET) {
    if (performance.now() - start > MOST_WAITING) {
      throw new Error('The page was never idle, so what it costs cannot be told');
    }
    await sleep(LOOK_EVERY);
    const now = await countersOf(session);
    if (!isQuiet(before, now)) quietSince = performance.now();
    before = now;
  }
}
