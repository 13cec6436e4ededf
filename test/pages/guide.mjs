/** The guide as only a whole window shows it: touched on a phone, heard as the browser tells it, and on paper. */

import { extractText } from 'unpdf';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').SerializedAXNode} AxNode */

export const GUIDE_PATH = '/guide.html';

export const GUIDE_PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A guide</title>
  <link rel="icon" href="data:,">
  <script src="/dist/treatment-compare.js"></script>
  <script src="/dist/elements/treatment-guide.js"></script>
  <body style="margin: 0">
    <main>
      <h1>A guide</h1>
      <treatment-guide comparison="ketamine-vs-antidepressants" region="US"></treatment-guide>
    </main>
  </body>
</html>`;

const STEPS = ['marks', 'comparison', 'notes', 'understanding', 'sheet'];
const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** CSS pixels that a thumb hits. */
const THUMB = 44;

const within = (/** @type {string} */ selector) => `treatment-guide >>> ${selector}`;

/** @param {Browser} browser @param {string} origin */
async function openGuide(browser, origin) {
  const page = await browser.newPage();
  await page.goto(origin + GUIDE_PATH);
  await page.waitForSelector(within('.step.now'));
  return page;
}

/** @param {Page} page @param {string} selector */
async function find(page, selector) {
  const found = await page.$(within(selector));
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/**
 * Touches something, and waits for what comes of it: a click follows a touch in the browser's own time.
 *
 * @param {Page} page @param {string} selector @param {string} result
 */
async function tap(page, selector, result) {
  await (await find(page, selector)).tap();
  await page.waitForSelector(within(result));
}

/** Where the reader is, and what of it can be seen or hit: read in one go, once the element has rendered. */
const look = (/** @type {Page} */ page) =>
  page.evaluate(async (thumb) => {
    const guide = /** @type {any} */ (document.querySelector('treatment-guide'));
    await guide.updateComplete;
    /** @type {ShadowRoot} */
    const root = guide.shadowRoot;
    const heading = /** @type {HTMLElement} */ (root.querySelector('.step.now > .heading'));
    const { top } = heading.getBoundingClientRect();
    const targets = [
      ...root.querySelectorAll('.step.now :is(.choice, .way), .steps-nav button'),
    ].filter((node) => node.checkVisibility());
    return {
      step: heading.id.replace('step-', ''),
      heading: heading.textContent?.trim() ?? '',
      isInSight: top >= 0 && top < innerHeight,
      isTooWide: document.documentElement.scrollWidth > innerWidth,
      small: targets
        .filter((node) => node.getBoundingClientRect().height < thumb)
        .map((node) => node.textContent?.replace(/\s+/g, ' ').trim()),
      current: [...root.querySelectorAll('[aria-current]')].map((node) => node.textContent?.trim()),
      sheet: root.querySelector('.sheet-paper')?.textContent?.replace(/\s+/g, ' ') ?? '',
    };
  }, THUMB);

/** Prints the sheet into the frame that is not shown, and gives what is in it. */
async function printedSheet(/** @type {Page} */ page) {
  await tap(page, '.step.now .sheet-actions button', 'iframe');
  const frame = await find(page, 'iframe');
  return frame.evaluate((node) => {
    const printed = /** @type {HTMLIFrameElement} */ (node).contentDocument;
    if (!printed) throw new Error('The frame is empty');
    const text = (/** @type {string} */ selector) =>
      [...printed.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
    return {
      html: printed.documentElement.outerHTML,
      css: printed.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
      said: text('h1, .sheet-paper :is(p, h2, li)'),
      basis: text('.sheet-basis li'),
      sources: text('.sheet-sources li'),
    };
  });
}

/** Letters and digits alone: lines break, and words part, in other places on paper. */
const pressed = (/** @type {string} */ text) =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** @param {AxNode} node @returns {AxNode[]} */
const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'textbox'];

/** What assistive technology is told and should not be, or is not told. */
async function untold(/** @type {Page} */ page) {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (!tree) return ['There is no tree'];
  const nodes = flat(tree);
  const headings = nodes.filter(({ role }) => role === 'heading');
  const skipped = headings.filter(
    ({ level = 1 }, index) => level > (headings[index - 1]?.level ?? 0) + 1,
  );
  const controls = nodes.filter(({ role }) => CONTROLS.includes(role));
  const groups = new Set(nodes.flatMap(({ role, name }) => (role === 'group' ? [name] : [])));
  const legends = await page.$$eval(within('.step.now legend'), (found) =>
    found.filter((node) => node.checkVisibility()).map((node) => node.textContent?.trim()),
  );
  return [
    ...skipped.map(({ name, level }) => `the heading “${name}” is of level ${level}`),
    ...controls.filter(({ name }) => !name?.trim()).map(({ role }) => `a ${role} without a name`),
    ...legends.filter((name) => !name || !groups.has(name)).map((name) => `no group “${name}”`),
    ...(headings.length > 3 && controls.length > 5 ? [] : ['there is hardly anything']),
  ];
}

/** Hears every text that comes into a place that is read out. */
const listen = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const root = document.querySelector('treatment-guide')?.shadowRoot;
    /** @type {string[]} */
    const heard = [];
    Reflect.set(window, 'heard', heard);
    for (const place of root?.querySelectorAll('[role="status"]') ?? [])
      new MutationObserver(() => {
        const text = place.textContent?.replace(/\s+/g, ' ').trim();
        if (text) heard.push(text);
      }).observe(place, { childList: true, characterData: true, subtree: true });
  });

/** What was heard since it was last asked. */
const heardIn = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    await Reflect.get(document.querySelector('treatment-guide') ?? {}, 'updateComplete');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return /** @type {string[]} */ (Reflect.get(window, 'heard')).splice(0);
  });

/** @type {Record<string, import('../../scripts/browser-checks.mjs').Check>} */
export const guide = {
  'a guide is gone through by touch on a phone, and comes out on one page of paper': async (
    browser,
    origin,
  ) => {
    const page = await openGuide(browser, origin);
    await page.setViewport(PHONE);
    // What glides cannot be hit.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    /** @type {string[]} */
    const problems = [];
    const expectStep = async (/** @type {string} */ wanted) => {
      const { step, isInSight, isTooWide, small } = await look(page);
      if (step !== wanted) problems.push(`is at ${step}, not ${wanted}`);
      if (!isInSight && wanted !== 'marks') problems.push(`${wanted}: its heading is out of sight`);
      if (isTooWide) problems.push(`${wanted}: scrolls sideways`);
      problems.push(...small.map((name) => `${wanted}: hard to hit: ${name}`));
    };
    const write = async (/** @type {string} */ selector, /** @type {string} */ text) => {
      await tap(page, selector, `${selector}:focus`);
      await page.keyboard.type(text);
    };

    const choose = (/** @type {string} */ choice) => tap(page, choice, `${choice} :checked`);
    await choose('.value:nth-of-type(1) .choice:nth-child(1)');
    await choose('.value:nth-of-type(2) .choice:nth-child(2)');
    await write('#own-value', 'Seeing my garden');
    await tap(page, '.own .way', '.value .quiet');
    await expectStep('marks');
    for (const next of STEPS.slice(1)) {
      if (next === 'understanding') {
        await write('#note-tried', 'Two kinds of tablets.');
        await write('#note-asks', 'Who drives me home?');
      }
      if (next === 'sheet') await choose('.question-asked .choice');
      await tap(page, '.step.now .on', `.step.now > #step-${next}`);
      await expectStep(next);
    }
    const { sheet } = await look(page);
    const own = ['Seeing my garden', 'Two kinds of tablets.', 'Who drives me home?'];
    problems.push(...own.filter((said) => !sheet.includes(said)).map((said) => `lost: ${said}`));

    const { html, css, said, basis, sources } = await printedSheet(page);
    await page.close();
    const paper = await browser.newPage();
    await paper.setContent(`<!doctype html>${html}`);
    await paper.addStyleTag({ content: css });
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    await paper.close();
    const { text: pages } = await extractText(pdf);
    const [first = '', ...others] = pages.map(pressed);
    const isOn = (/** @type {string} */ text) => (/** @type {string} */ line) =>
      !text.includes(pressed(line));
    problems.push(...[...own, ...said].filter(isOn(first)).map((line) => `not on page 1: ${line}`));
    problems.push(...sources.filter(isOn(others.join(''))).map((line) => `no source: ${line}`));
    if (said.length < 10 || sources.length < 5) problems.push('hardly anything was printed');
    if (!/Made on .*\d{4}/.test(said.join('\n'))) problems.push('no day on paper');
    if (!/\d{4}/.test(basis.slice(1).join(' '))) problems.push('no day of the comparison on paper');
    return problems;
  },

  'a guide is told to assistive technology in order, with every name, and each result once': async (
    browser,
    origin,
  ) => {
    const page = await openGuide(browser, origin);
    /** @type {string[]} */
    const problems = [];
    await listen(page);
    const expectHeard = async (/** @type {string} */ after, /** @type {number} */ times) => {
      const heard = await heardIn(page);
      if (heard.length !== times) problems.push(`${after}: heard ${JSON.stringify(heard)}`);
    };
    for (const [index, step] of STEPS.entries()) {
      await (await find(page, `.step-list li:nth-child(${index + 1}) button`)).click();
      const { heading, current } = await look(page);
      if (current.length !== 1 || !current[0]?.startsWith(String(index + 1)))
        problems.push(`${step}: the current step is ${current.join()}`);
      problems.push(...(await untold(page)).map((problem) => `${heading}: ${problem}`));
      await expectHeard(`going to ${step}`, 0);
      if (step === 'understanding') {
        await (await find(page, '.question-asked .choice')).click();
        await expectHeard('an answer', 1);
      }
    }
    await (await find(page, '.keep')).click();
    await expectHeard('remembering', 1);
    await (await find(page, '.keeping button')).click();
    await expectHeard('erasing', 1);
    await page.close();
    return problems;
  },
};
