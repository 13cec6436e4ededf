/**
 * What dozens of comings and goings of each element leave behind, and hundreds where that is in doubt: elements, nodes,
 * listeners, observers, timers, requests and bytes. Leaks that are planted on purpose must be found, or nothing here
 * means anything.
 */

import { setTimeout } from 'node:timers/promises';
import { runChecks } from '../../scripts/browser-checks.mjs';
import { comeAndGo, countLiving, STATES } from './in-page.mjs';

/** @typedef {import('./in-page.mjs').State} State */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} Session */

/** Enough for what one leaves behind to stand out from what the engine keeps for itself. */
const CYCLES = 60;
/** What leaks, leaks in every round. What the engine keeps for itself, it keeps in the first ones. */
const MOST_ROUNDS = 5;
/** For so many milliseconds an element may yet come back, and lets go of nothing. */
const LONGER_THAN_A_MOVE = 100;
/** What an engine's own tables may grow by. An element that stays weighs several times as much. */
const MOST_BYTES_EACH = 600;
/** What leaks, leaks each time. Of the last few, the engine keeps some for a while. */
const MOST_OFTEN = 10;
/** An engine takes its time to collect all; what leaks is never collected. */
const MOST_COLLECTIONS = 4;

/**
 * What must be gone, or as good as gone: in its cache of styles Chromium keeps the shadow root of the last element that
 * had a CSS counter.
 */
const MOST_ALIVE = { instances: 1, listeners: 0, observers: 0, timers: 0, requests: 0 };
const ALIVE = /** @type {(keyof typeof MOST_ALIVE)[]} */ (Object.keys(MOST_ALIVE));
/** What must not become more. */
const COUNTED = /** @type {const} */ (['nodes', 'documents', 'jsEventListeners']);

const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaks</title><body><script src="/dist/treatment-compare.js"></script><script src="/dist/elements/treatment-guide.js"></script>';

/** @type {readonly (State & { finds: string, rounds: number })[]} */
const PLANTED = [
  { name: 'an element', use: '(window.kept ??= []).push(element);', finds: 'instances' },
  {
    name: 'a node',
    use: "(window.kept ??= []).push(document.createElement('i'));",
    finds: 'nodes',
  },
  { name: 'a listener', use: "addEventListener('resize', () => 1);", finds: 'listeners' },
  {
    name: 'an observer',
    use: 'new MutationObserver(() => 1).observe(document, { childList: true });',
    finds: 'observers',
  },
  { name: 'a timer', use: 'setInterval(() => 1, 1e8);', finds: 'timers' },
  { name: 'a request', use: "void fetch('/never');", finds: 'requests' },
  { name: 'bytes', use: '(window.kept ??= []).push(new Array(500).fill(0.5));', finds: 'bytes' },
].map((leak) => ({
  ...leak,
  markup: '<outcome-chart src="/never.json"></outcome-chart>',
  // Once more, to see that it is not lost on the way.
  rounds: 2,
}));

/** @param {Page} page */
const living = (page) => page.evaluate(() => /** @type {any} */ (window).living());

/**
 * What there is once all work is done and all rubbish is collected.
 *
 * @param {Page} page
 * @param {Session} session
 * @param {string} tag
 */
async function measure(page, session, tag) {
  // What is short ends by itself; what goes on is counted below.
  await setTimeout(LONGER_THAN_A_MOVE);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(0)))),
  );
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  const handle = await page.evaluateHandle((name) => customElements.get(name)?.prototype, tag);
  const objects = await page.queryObjects(/** @type {any} */ (handle));
  // The prototypes of classes that extend it count as well.
  const instances = await page.evaluate(
    (all) =>
      /** @type {any} */ (all).filter((/** @type {any} */ one) =>
        Object.hasOwn(one, 'isUpdatePending'),
      ).length,
    objects,
  );
  await handle.dispose();
  await objects.dispose();
  return { instances, nodes, documents, jsEventListeners, bytes, ...(await living(page)) };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {State & { rounds?: number }} state
 * @param {boolean} isSame
 * @returns {Promise<string[]>} what is left behind
 */
async function findLeaks(browser, origin, state, isSame) {
  const { markup, use, cycles = CYCLES, rounds = MOST_ROUNDS } = state;
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(`threw ${String(error)}`));
  await page.evaluateOnNewDocument(countLiving);
  await page.goto(`${origin}/leaks.html`);
  const session = await page.createCDPSession();
  const tag = /<([a-z-]+)/.exec(markup)?.[1] ?? '';
  const cycle = (/** @type {number} */ count) =>
    page.evaluate(comeAndGo, { markup, use, count, isSame });
  await cycle(cycles / 2);
  let before = await measure(page, session, tag);
  /** @type {string[]} */
  let left = [];
  for (let round = 0; round < rounds; round++) {
    await cycle(cycles);
    let after = before;
    for (let time = 0; time < MOST_COLLECTIONS; time++) {
      after = await measure(page, session, tag);
      left = whatIsLeft(before, after, cycles);
      if (left.length === 0) break;
    }
    if (left.length === 0) break;
    before = after;
  }
  await page.close();
  return [...errors, ...left];
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/**
 * @param {Measured} before
 * @param {Measured} after
 * @param {number} cycles that lie between
 */
function whatIsLeft(before, after, cycles) {
  const each = Math.round((after.bytes - before.bytes) / cycles);
  return [
    ...ALIVE.filter((name) => after[name] > MOST_ALIVE[name]).map(
      (name) => `${name}: ${after[name]} at the end`,
    ),
    ...COUNTED.filter((name) => after[name] - before[name] >= cycles / MOST_OFTEN).map(
      (name) => `${name}: ${before[name]} before, ${after[name]} after`,
    ),
    ...(each > MOST_BYTES_EACH ? [`bytes: ${each} more for each`] : []),
  ];
}

/** @type {Record<string, import('../../scripts/browser-checks.mjs').Check>} */
const CHECKS = {};
for (const { finds, ...leak } of PLANTED) {
  CHECKS[`finds ${leak.name} that is planted`] = async (browser, origin) => {
    const found = await findLeaks(browser, origin, leak, false);
    const isFound = found.some((problem) => problem.startsWith(finds));
    return isFound ? [] : [`found: ${found.join('; ')}`];
  };
}
for (const state of STATES) {
  for (const isSame of [false, true]) {
    const who = isSame ? 'the same element again and again' : 'a new element each time';
    CHECKS[`${state.name}, ${who}`] = (browser, origin) =>
      findLeaks(browser, origin, state, isSame);
  }
}

await runChecks(CHECKS, new Map([['/leaks.html', HTML]]));
