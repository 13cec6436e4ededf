import { expect } from '@open-wc/testing';
import { addScript, GUIDE_SCRIPT, loadPage, type Page, removeFrames, SCRIPT } from '../frames.js';
import { comeAndGo, countLiving, STATES } from '../leaks/in-page.mjs';
import { byTag, contentOf, frames, markupOf, SAMPLES } from './elements.js';
import { until } from '../../src/testing/until.js';

/** What an element that has gone leaves behind, as far as every engine lets a test see it. */

interface Living {
  readonly listeners: number;
  readonly observers: number;
  readonly timers: number;
  readonly requests: number;
}

const NOTHING: Living = { listeners: 0, observers: 0, timers: 0, requests: 0 };

const living = (page: Page): Living => (page as unknown as { living(): Living }).living();

/** What is left behind is left each time, and nothing may be. */
const TIMES = 5;

/** A short timer may still be on its way, and nothing may come of it. */
async function expectNothing(page: Page): Promise<void> {
  await until(() => living(page).timers === 0, 'No timer goes on');
  expect(living(page)).to.deep.equal(NOTHING);
}

async function openPage(): Promise<Page> {
  const { page } = await loadPage(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>',
  );
  countLiving(page);
  for (const script of [SCRIPT, GUIDE_SCRIPT]) await addScript(page, script);
  return page;
}

describe('an element that goes', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(removeFrames);

  it('would be found to have left something', () => {
    page.addEventListener('resize', () => undefined);
    page.setInterval(() => undefined, 100_000);
    new page.MutationObserver(() => undefined).observe(page.document, { childList: true });
    void page.fetch('/never');
    expect(living(page)).to.deep.equal({ listeners: 1, observers: 1, timers: 1, requests: 1 });
  });

  for (const { name, markup, use } of STATES) {
    it(`leaves nothing behind: ${name}`, async () => {
      for (const isSame of [false, true]) {
        await comeAndGo({ markup, use, count: TIMES, isSame }, page);
        await expectNothing(page);
      }
    });
  }

  it('really holds something while it is there', async () => {
    const held: Partial<Record<keyof Living, number>> = {};
    for (const { markup } of STATES) {
      page.document.body.innerHTML = markup;
      await (page.document.body.firstElementChild as unknown as { updateComplete: unknown })
        .updateComplete;
      for (const [what, count] of Object.entries(living(page))) {
        held[what as keyof Living] = Math.max(held[what as keyof Living] ?? 0, count);
      }
    }
    expect(held.listeners).to.be.greaterThan(0);
    expect(held.observers).to.be.greaterThan(0);
    expect(held.requests).to.be.greaterThan(0);
    page.document.body.replaceChildren();
    await expectNothing(page);
  });

  // Nothing goes on meanwhile, so that it is all one how long that is.
  for (const sample of SAMPLES) {
    it(`is the same when it comes back, however late: ${sample.name}`, async () => {
      page.document.body.innerHTML = markupOf(sample);
      const element = byTag(page.document, sample);
      const before = await contentOf(element);
      element.remove();
      await expectNothing(page);
      await frames(page);
      await expectNothing(page);
      page.document.body.append(element);
      expect(await contentOf(element)).to.equal(before);
      element.remove();
      await expectNothing(page);
    });
  }
});
