/** The window that is attacked, and how it is looked at. */

import { EXPECTED } from './facts.mjs';
import { differs, NOT_DRAWN, see, whyUnreadable } from './measure.mjs';
import { readPng } from './png.mjs';

/** @typedef {import('./attempts.mjs').Themed} Attempt */
/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./measure.mjs').Seen} Seen */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {(facts: Facts) => unknown} Ask */

/** Wide enough for a table. */
const WIDTH = 780;
/** A channel's difference between an element that is as good as hidden and none. */
const FAINT = 16;
/** How often it is scrolled to what is not in sight, and how often without finding anything. */
const MOST_SCROLLS = 60;
const MOST_IN_VAIN = 2;

/** @typedef {{ isHidden: boolean, faults: string[] }} Outcome what of the facts cannot be read */

/**
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<(attempt: Attempt) => Promise<Outcome>>} tries one attempt after the other
 */
export async function openWindow(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: WIDTH });
  await page.goto(url);
  const facts = /** @type {import('puppeteer-core').JSHandle<Facts>} */ (
    await page.waitForFunction(() => Reflect.get(window, 'facts'))
  );
  const session = await page.createCDPSession();

  async function photograph() {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
    });
    return Buffer.from(data, 'base64');
  }

  /** @returns {Promise<Seen[]>} what can be seen of each word, without scrolling further */
  async function look() {
    const places = await facts.evaluate((page) => page.places());
    const withInk = await photograph();
    await facts.evaluate((page) => page.setInk(false));
    const withoutInk = photograph();
    const inked = readPng(withInk);
    const inkless = readPng(await withoutInk);
    await facts.evaluate((page) => page.setInk(true));
    return places.map((place, index) => see(place, words[index]?.text ?? '', inked, inkless));
  }

  /** Whether nothing is left of an element. */
  async function isHidden(/** @type {number} */ host) {
    const shown = readPng(await photograph());
    await facts.evaluate((page, host) => page.setHidden(host), host);
    const hidden = readPng(await photograph());
    await facts.evaluate((page) => page.setHidden(undefined));
    return !differs(shown, hidden, FAINT);
  }

  const words = await facts.evaluate((page) => page.show());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height });
  const own = await look();
  const missing = EXPECTED.filter((text) => !words.some((word) => word.text === text));
  const unseen = words.filter((_, index) => own[index]?.ink === 0);
  if (missing.length > 0 || unseen.length > 0)
    throw new Error(
      `Not there: ${missing.join()}; not seen: ${unseen.map(({ text }) => text).join()}`,
    );

  return async (attempt) => {
    await facts.evaluate((page, attempt) => page.attack(attempt), attempt);
    /** @type {Map<number, string>} */
    const faults = new Map();
    const hasOtherFont = attempt.hasOtherFont ?? false;
    const judge = (/** @type {Seen[]} */ seen, /** @type {Iterable<number>} */ indexes) => {
      for (const index of indexes) {
        const { text } = /** @type {typeof words[number]} */ (words[index]);
        const why = whyUnreadable(
          /** @type {Seen} */ (seen[index]),
          /** @type {Seen} */ (own[index]),
          { text, hasOtherFont },
        );
        if (why) faults.set(index, why);
        else faults.delete(index);
      }
    };
    judge(await look(), words.keys());
    let scrolls = 0;
    let vain = 0;
    for (const index of [...faults.keys()]) {
      if (scrolls === MOST_SCROLLS || vain === MOST_IN_VAIN) break;
      if (!faults.get(index)?.startsWith(NOT_DRAWN)) continue;
      if (!(await facts.evaluate((page, index) => page.reach(index), index))) continue;
      const before = faults.size;
      judge(await look(), [...faults.keys()]);
      vain = faults.size < before ? 0 : vain + 1;
      scrolls++;
    }
    if (faults.size === 0) return { isHidden: false, faults: [] };
    await facts.evaluate((page, attempt) => page.attack(attempt), attempt);
    const gone = new Set();
    for (const host of new Set(words.map((word) => word.host))) {
      const isBlank = words.every(
        (word, index) => word.host !== host || faults.get(index) === NOT_DRAWN,
      );
      if (isBlank && (await isHidden(host))) gone.add(host);
    }
    const left = [...faults].filter(([index]) => !gone.has(words[index]?.host));
    return {
      isHidden: gone.size > 0 && left.length === 0,
      faults: left.map(([index, why]) => `${words[index]?.text}: ${why}`),
    };
  };
}
