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
const WIDTH = 730;
/** A channel's difference between an element that is as good as hidden and none. */
const FAINT = 16;
/** How often it is scrolled to what is not in sight, and how often without finding anything. */
const MOST_SCROLLS = 60;
const MOST_IN_VAIN = 2;
/** Where in what scrolls a word is looked for: other things may lie over the one place or the other. */
const HEIGHTS = [0.5, 0.05];

/** @typedef {{ isHidden: boolean, faults: string[] }} Outcome what of the facts cannot be read */
/** @typedef {{ text: string, host: string, own: Seen }} Word as it is when nobody attacks */
/** @typedef {Map<Word, string>} Faults why words cannot be read */

/**
 * @param {Browser} browser
 * @param {string} url
 */
export async function openWindow(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: WIDTH });
  await page.goto(url);
  const facts = /** @type {import('puppeteer-core').JSHandle<Facts>} */ (
    await page.waitForFunction(() => Reflect.get(window, 'facts'))
  );
  const texts = await facts.evaluate((page) => page.show());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height });
  const attacked = new AttackedWindow(facts, await page.createCDPSession());
  await attacked.know(texts);
  return attacked;
}

export class AttackedWindow {
  /** @type {Word[]} */
  #words = [];
  #facts;
  #session;

  /**
   * @param {import('puppeteer-core').JSHandle<Facts>} facts
   * @param {import('puppeteer-core').CDPSession} session
   */
  constructor(facts, session) {
    this.#facts = facts;
    this.#session = session;
  }

  /** Learns what each word looks like when nobody attacks. */
  async know(/** @type {{ text: string, host: string }[]} */ texts) {
    const seen = await this.#look(texts.map(({ text }) => text));
    this.#words = texts.map((word, index) => ({ ...word, own: /** @type {Seen} */ (seen[index]) }));
    const missing = EXPECTED.filter((text) => !texts.some((word) => word.text === text));
    const unseen = this.#words.filter(({ own }) => own.ink === 0).map(({ text }) => text);
    if (missing.length > 0 || unseen.length > 0)
      throw new Error(`Not there: ${missing.join()}; not seen: ${unseen.join()}`);
  }

  /**
   * @param {Attempt} attempt
   * @returns {Promise<Outcome>}
   */
  async attack(attempt) {
    await this.#facts.evaluate((page, attempt) => page.attack(attempt), attempt);
    /** @type {Faults} */
    const faults = new Map();
    const { within, hasOtherFont = false } = attempt;
    const words = this.#words.filter(({ host }) => !within || host === within);
    await this.#judge(faults, words, hasOtherFont);
    await this.#scrollToAll(faults, hasOtherFont);
    if (faults.size > 0)
      await this.#facts.evaluate((page, attempt) => page.attack(attempt), attempt);
    const gone = await this.#hiddenBy(faults);
    const left = [...faults].filter(([{ host }]) => !gone.has(host));
    return {
      isHidden: gone.size > 0 && left.length === 0,
      faults: left.map(([{ text }, why]) => `${text}: ${why}`),
    };
  }

  /**
   * @param {Faults} faults with what is found of these words
   * @param {readonly Word[]} words
   * @param {boolean} hasOtherFont
   */
  async #judge(faults, words, hasOtherFont) {
    const seen = await this.#look(this.#words.map(({ text }) => text));
    for (const word of words) {
      const now = /** @type {Seen} */ (seen[this.#words.indexOf(word)]);
      const why = whyUnreadable(now, word.own, { text: word.text, hasOtherFont });
      if (why) faults.set(word, why);
      else faults.delete(word);
    }
  }

  /**
   * Looks for what is out of sight where it can be scrolled to.
   *
   * @param {Faults} faults
   * @param {boolean} hasOtherFont
   */
  async #scrollToAll(faults, hasOtherFont) {
    let scrolls = 0;
    let vain = 0;
    for (const word of [...faults.keys()])
      for (const height of HEIGHTS) {
        if (scrolls === MOST_SCROLLS || vain === MOST_IN_VAIN * HEIGHTS.length) return;
        if (!faults.get(word)?.startsWith(NOT_DRAWN)) break;
        const index = this.#words.indexOf(word);
        const hasMoved = await this.#facts.evaluate(
          (page, index, height) => page.reach(index, height),
          ...[index, height],
        );
        if (!hasMoved) continue;
        const before = faults.size;
        await this.#judge(faults, [...faults.keys()], hasOtherFont);
        vain = faults.size < before ? 0 : vain + 1;
        scrolls++;
      }
  }

  /**
   * @param {Faults} faults
   * @returns {Promise<Set<string>>} the elements of which nothing at all is left
   */
  async #hiddenBy(faults) {
    /** @type {Set<string>} */
    const gone = new Set();
    for (const host of new Set([...faults.keys()].map((word) => word.host))) {
      const words = this.#words.filter((word) => word.host === host);
      if (words.some((word) => faults.get(word) !== NOT_DRAWN)) continue;
      const shown = readPng(await this.#photograph());
      await this.#facts.evaluate((page, host) => page.setHidden(host), host);
      const hidden = readPng(await this.#photograph());
      await this.#facts.evaluate((page) => page.setHidden(undefined));
      if (!differs(shown, hidden, FAINT)) gone.add(host);
    }
    return gone;
  }

  /**
   * @param {readonly string[]} texts of the words
   * @returns {Promise<Seen[]>} what can be seen of each, without scrolling further
   */
  async #look(texts) {
    const places = await this.#facts.evaluate((page) => page.places());
    const withInk = await this.#photograph();
    await this.#facts.evaluate((page) => page.setInk(false));
    const withoutInk = this.#photograph();
    const inked = readPng(withInk);
    const inkless = readPng(await withoutInk);
    await this.#facts.evaluate((page) => page.setInk(true));
    return places.map((place, index) => see(place, texts[index] ?? '', inked, inkless));
  }

  async #photograph() {
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
    });
    return Buffer.from(data, 'base64');
  }
}
