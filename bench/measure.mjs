import { medians } from './tables.mjs';
import { CATEGORIES, spentInTrace } from './trace.mjs';

/** One visit to one page in a fresh browser context on a slowed CPU. */

export const SLOWDOWN = 4;

/**
 * @typedef {object} Measurement
 * @property {number} script milliseconds
 * @property {number} style milliseconds
 * @property {number} layout milliseconds
 * @property {number} parse milliseconds spent on HTML and style sheets
 * @property {number} paint milliseconds
 * @property {number} tasks milliseconds of everything on the main thread
 * @property {number} longest milliseconds of the longest task, or 0 if that is below 50
 * @property {number} longestTask milliseconds of the longest task, as the trace has it
 * @property {number} shown milliseconds until related posts were shown, or 0 if there were none
 * @property {number} heap bytes of JavaScript heap after a collection
 * @property {number} nodes DOM nodes, shadow roots included
 * @property {number} shift cumulative layout shift
 */

/** Runs in the page before anything else. */
function observePage() {
  const seen = { longest: 0, shift: 0, shown: 0 };
  Object.assign(globalThis, { seenByBench: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
  }).observe({ type: 'layout-shift', buffered: true });
  const onShown = () => {
    seen.shown = performance.now();
  };
  addEventListener('related-posts-load', onShown, { capture: true, once: true });
  // A complaint on the console then says what went wrong.
  addEventListener('related-posts-error', onShown, { capture: true, once: true });
}

/** Runs in the page: everything has rendered and two frames have been painted. */
async function renderedPage() {
  const { seenByBench } = /** @type {any} */ (globalThis);
  const isWaiting = () => document.querySelector('related-posts') && !seenByBench.shown;
  while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, 50));
  const elements = [...document.querySelectorAll('*')];
  await Promise.all(elements.map((element) => Reflect.get(element, 'updateComplete')));
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Runs in the page. */
function readPage() {
  /** @param {Node} node @returns {number} */
  function count(node) {
    let nodes = 1;
    for (const child of node.childNodes) nodes += count(child);
    if (node instanceof Element && node.shadowRoot) nodes += count(node.shadowRoot);
    if (node instanceof HTMLTemplateElement) nodes += count(node.content);
    return nodes;
  }
  const seen = Reflect.get(globalThis, 'seenByBench');
  return { ...seen, nodes: count(document) };
}

/** @param {import('puppeteer-core').CDPSession} session */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Measurement>}
 */
export async function measure(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1200, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluateOnNewDocument(observePage);

  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load', timeout: 180_000 });
  await page.evaluate(renderedPage);
  const trace = await page.tracing.stop();

  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(readPage);
  const heap = await heapOf(session);
  await context.close();
  if (complaints.length > 0) throw new Error(`${url} is not sound: ${complaints.join('\n')}`);
  if (!trace) throw new Error(`${url} left no trace`);
  return { ...spentInTrace(trace, url), heap, ...seen };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<Measurement>} the median of each figure
 */
export async function measureOften(browser, url, runs) {
  const measurements = [];
  for (let run = 0; run < runs; run += 1) measurements.push(await measure(browser, url));
  return medians(measurements);
}
