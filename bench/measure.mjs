import { whenIdle } from './idle.mjs';
import { medians } from './tables.mjs';
import { CATEGORIES, spentInTrace } from './trace.mjs';

/** Visits to a page, each in a fresh browser context on a slowed CPU, until all is rendered and idle. */

export const SLOWDOWN = 4;
const HEIGHT = 900;
/** Milliseconds. */
const LONGEST_WAIT = 180_000;
/** Elements that tell when they have loaded. */
const ELEMENTS = ['treatment-compare', 'related-posts'];

/**
 * @typedef {object} MeasuredPage
 * @property {string} url
 * @property {string[]} [words] that it must show in the end
 * @property {boolean} [isScripted] whether a script makes elements of our tags; by default it does
 */

/**
 * @typedef {object} Visits
 * @property {number} runs
 * @property {number} width of the window in pixels
 */

/**
 * @typedef {object} Measurement
 * @property {number} script milliseconds
 * @property {number} style milliseconds
 * @property {number} layout milliseconds
 * @property {number} parse milliseconds spent on HTML and style sheets
 * @property {number} paint milliseconds
 * @property {number} tasks milliseconds of everything on the main thread
 * @property {number} evaluation milliseconds of that in which script files were evaluated
 * @property {number} longestTask milliseconds of the longest task, without that evaluation
 * @property {number} fcp milliseconds until the first contentful paint
 * @property {number} lcp milliseconds until the largest contentful paint
 * @property {number} shown milliseconds until the last element told that it had loaded, or 0 if there was none
 * @property {number} heap bytes of JavaScript heap after a collection
 * @property {number} nodesAtLoad DOM nodes when the last element, or else the page, told that it had loaded
 * @property {number} nodes DOM nodes in the end, shadow roots included
 * @property {number} shift cumulative layout shift
 */

/**
 * Runs in the page before anything else: tells when all has loaded, when it was painted, and how much moved.
 *
 * @param {string[]} awaited the tags of elements that will tell when they have loaded
 */
function observePage(awaited) {
  const seen = { shift: 0, shown: 0, fcp: 0, lcp: 0 };
  const loaded = new Set();
  const isLoaded = () =>
    document.readyState === 'complete' &&
    awaited.every((tag) => [...document.querySelectorAll(tag)].every((each) => loaded.has(each)));
  const whenLoaded = new Promise((resolve) => {
    const look = () => {
      // What is to be counted now is counted before anything else can happen.
      if (isLoaded()) resolve(Reflect.get(globalThis, 'countAtLoad')?.());
    };
    const hear = (/** @type {Event} */ { target }) => {
      seen.shown = performance.now();
      loaded.add(target);
      look();
    };
    addEventListener('load', look);
    for (const name of awaited) {
      addEventListener(`${name}-load`, hear, { capture: true });
      // A complaint on the console then says what went wrong.
      addEventListener(`${name}-error`, hear, { capture: true });
    }
  });
  Object.assign(globalThis, { seenByBench: seen, whenLoaded });
  /**
   * @param {string} type
   * @param {(entry: PerformanceEntry) => void} hear
   */
  const observe = (type, hear) => {
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    });
  };
  observe('layout-shift', (entry) => (seen.shift += Reflect.get(entry, 'value')));
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
}

/** Runs in the page before anything else, and looks at it when asked: what is there, in shadow roots as well. */
function offerLook() {
  /**
   * @param {Node} node
   * @param {string[]} texts
   * @returns {number}
   */
  function walk(node, texts) {
    let nodes = 1;
    if (node instanceof Text) texts.push(node.data);
    const isUnseen = node instanceof HTMLScriptElement || node instanceof HTMLStyleElement;
    for (const child of node.childNodes) nodes += walk(child, isUnseen ? [] : texts);
    if (node instanceof Element && node.shadowRoot) nodes += walk(node.shadowRoot, texts);
    if (node instanceof HTMLTemplateElement) nodes += walk(node.content, []);
    return nodes;
  }
  const lookAtPage = () => {
    /** @type {string[]} */
    const texts = [];
    return { nodes: walk(document, texts), text: texts.join('').replace(/\s+/g, ' ') };
  };
  Object.assign(globalThis, { lookAtPage });
}

/** Runs in the page before anything else, where nodes are counted at load. */
function offerCount() {
  Object.assign(globalThis, { countAtLoad: () => Reflect.get(globalThis, 'lookAtPage')().nodes });
}

/** Runs in the page. */
const whenLoaded = () => Reflect.get(globalThis, 'whenLoaded');

/** Runs in the page. */
const readPage = () => ({
  ...Reflect.get(globalThis, 'seenByBench'),
  ...Reflect.get(globalThis, 'lookAtPage')(),
});

/**
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {MeasuredPage} visited
 * @param {number} width
 * @param {(page: import('puppeteer-core').Page, session: import('puppeteer-core').CDPSession) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function visit(browser, { url, isScripted = true }, width, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.setDefaultTimeout(LONGEST_WAIT);
    await page.setViewport({ width, height: HEIGHT });
    await page.evaluateOnNewDocument(offerLook);
    await page.evaluateOnNewDocument(observePage, isScripted ? ELEMENTS : []);
    const result = await use(page, await page.createCDPSession());
    if (complaints.length > 0) throw new Error(`${url} is not sound: ${complaints.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Nothing touches `updateComplete` of an element: who awaits it asks for everything at once.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} session
 * @param {string} url
 */
export async function showAll(page, session, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(whenLoaded);
  await whenIdle(session);
}

/** @param {import('puppeteer-core').CDPSession} session */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/**
 * In a visit of its own, because counting is work, too.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {MeasuredPage} measured
 * @param {number} width
 * @returns {Promise<number>}
 */
const countNodesAtLoad = (browser, measured, width) =>
  visit(browser, measured, width, async (page) => {
    await page.evaluateOnNewDocument(offerCount);
    await page.goto(measured.url, { waitUntil: 'load' });
    return page.evaluate(whenLoaded);
  });

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {MeasuredPage} measured
 * @param {number} width
 * @returns {Promise<Omit<Measurement, 'nodesAtLoad'>>}
 */
const measureOnce = (browser, measured, width) =>
  visit(browser, measured, width, async (page, session) => {
    const { url, words = [] } = measured;
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.tracing.start({ categories: CATEGORIES });
    await showAll(page, session, url);
    const trace = await page.tracing.stop();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    if (!trace) throw new Error(`${url} left no trace`);
    const { text, ...seen } = await page.evaluate(readPage);
    const missing = words.find((word) => !text.includes(word));
    if (missing !== undefined) throw new Error(`${url} does not show "${missing}"`);
    return { ...spentInTrace(trace, url), heap: await heapOf(session), ...seen };
  });

/**
 * Pages take turns, so that a machine which is busy for a while is so for all of them.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {MeasuredPage[]} pages
 * @param {Visits} visits
 * @returns {Promise<Measurement[]>} the median of each figure, page by page
 */
export async function measure(browser, pages, { runs, width }) {
  const visits = pages.map(() => /** @type {Omit<Measurement, 'nodesAtLoad'>[]} */ ([]));
  for (let run = 0; run < runs; run += 1) {
    for (const [index, page] of pages.entries()) {
      visits[index]?.push(await measureOnce(browser, page, width));
    }
  }
  const measurements = [];
  for (const [index, page] of pages.entries()) {
    const nodesAtLoad = await countNodesAtLoad(browser, page, width);
    measurements.push({ ...medians(visits[index] ?? []), nodesAtLoad });
  }
  return measurements;
}
