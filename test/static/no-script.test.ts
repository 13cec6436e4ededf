import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ComparisonInput } from '../../src/index.js';
import { formatsFor } from '../../src/i18n/formats.js';
import { messagesOf } from '../../src/i18n/messages.js';
import { framesOf, inFrame } from '../../src/model/comparison/frames.js';
import { parseComparison } from '../../src/model/comparison/parse-comparison.js';
import type { Comparison } from '../../src/model/comparison/schema.js';
import { comparisonDocument } from '../../src/testing/fixtures.js';
import { isChromium } from '../../src/testing/page.js';
import { isVisible, words } from '../../src/testing/queries.js';
import { until } from '../../src/testing/until.js';
import { naturalFrequency } from '../../src/views/frequency.js';
import { arabic, builtIn, prerender, write } from './snippets.js';

/** What a reader gets of a comparison in a page's HTML where no script runs. */

const WIDTH = 1000;
const HEIGHT = 700;

const frames: HTMLIFrameElement[] = [];

/** A page in which no script runs: neither its frame nor its policy lets one. The test looks in from outside. */
async function open(
  snippet: string,
  { head = '', policy = "style-src 'unsafe-inline'", width = WIDTH } = {},
): Promise<ShadowRoot> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  frame.width = String(width);
  frame.height = String(HEIGHT);
  const direction = snippet.includes('dir="rtl"') ? 'rtl' : 'ltr';
  const markup = `<!doctype html><html lang="en" dir="${direction}"><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
    <title>Page</title>${head}<body><script>document.title = 'A script ran'</script>${snippet}`;
  // An address of its own, for links that are a fragment alone.
  frame.src = URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!.querySelector('treatment-compare')!.shadowRoot!;
}

function closeAll(): void {
  for (const frame of frames.splice(0)) {
    URL.revokeObjectURL(frame.src);
    frame.remove();
  }
}

const all = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

const one = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector)!;

const seen = (root: ParentNode, selector: string) => all(root, selector).filter(isVisible);

const headingOf = (root: ParentNode, title: string) =>
  all(root, '.heading').find((heading) => words(heading) === title)!;

function openFolds(root: ShadowRoot): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

/** Clicks where a reader sees it. */
async function click(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + Math.min(width / 2, 20)), Math.round(top + height / 2)],
  });
}

async function press(key: string, target?: HTMLElement): Promise<void> {
  target?.focus();
  await sendKeys({ press: key });
}

/** Leaves a target and comes back to it: only then do engines show where the focus is. */
async function comeByKeyboard(target: HTMLElement): Promise<void> {
  target.focus();
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
  await press('Tab');
}

const read = (document: ComparisonInput): Comparison => parseComparison(document).comparison!;

/** The numbers of each arm and of its comparator, in the own frame of each outcome and in the other. */
function numbersIn(comparison: Comparison): [own: string[], other: string[]] {
  const language = comparison.lang ?? 'en';
  const wording = {
    messages: messagesOf(language, comparison.messages),
    formats: formatsFor(language),
  };
  const rows = comparison.sections
    .flatMap((section) => section.rows)
    .filter((row) => row.kind === 'outcome');
  const inOne = (index: 0 | 1) =>
    rows.flatMap((row) =>
      comparison.treatments
        .flatMap(({ id }) => row.cells[id] ?? [])
        .flatMap((arm) => [arm, arm.comparator])
        .map((arm) => inFrame(arm, row, framesOf(row)[index]))
        .map((estimate) => naturalFrequency(estimate, row.per, wording)),
    );
  return [inOne(0), inOne(1)];
}

const shownNumbers = (root: ShadowRoot) => seen(root, '.number strong').map(words);

const columnsIn = (part: Element) =>
  all(part, 'thead th[class^="treatment-"]').filter(
    (head) => getComputedStyle(head).display !== 'none',
  ).length;

for (const language of ['en', 'es']) {
  describe(`a comparison where no script runs: ${language}`, () => {
    let root: ShadowRoot;
    let comparison: Comparison;

    before(async () => {
      const document = await builtIn(language);
      comparison = read(document);
      root = await open(write(document, { region: 'US' }));
      openFolds(root);
    });
    after(closeAll);

    it('runs no script', () => {
      expect(root.ownerDocument.title).to.equal('Page');
    });

    it('has every section and every source', () => {
      for (const { title } of comparison.sections)
        expect(isVisible(headingOf(root, title)), title).to.be.true;
      const sources = seen(root, '.sources > li').map(words);
      expect(sources).to.have.length(comparison.sources.length);
      comparison.sources.forEach(({ title }, index) => {
        expect(sources[index]).to.include(title.replace(/\s+/g, ' '));
      });
    });

    it('says whom to call, and what it cannot do', () => {
      const { disclaimer } = messagesOf(language, comparison.messages);
      expect(seen(root, '.disclaimer').map(words).join()).to.include(disclaimer);
      expect(seen(root, '.crisis .dial').map(words).join()).to.include('988');
    });

    it('has the numbers of every arm of every outcome, in each frame once', () => {
      const [own, other] = numbersIn(comparison);
      expect(own).to.have.length.above(30);
      expect(shownNumbers(root)).to.deep.equal(own);
      for (const input of all(root, '.frame-2')) input.click();
      expect(shownNumbers(root)).to.deep.equal(other);
      for (const input of all(root, '.frame-1')) input.click();
    });

    it('has nothing to tap that is under 24 pixels', () => {
      const targets = seen(root, 'a, button, summary, label').filter(
        (one) => !one.matches('.skip'),
      );
      expect(targets.length).to.be.above(200);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(
          target.closest('p, li') && target.localName === 'a' ? 14 : 23.9,
        );
      }
    });
  });
}

describe('a reader where no script runs', () => {
  let root: ShadowRoot;

  before(async () => {
    await setViewport({ width: WIDTH, height: HEIGHT });
    root = await open(write(await builtIn(), { region: 'US' }));
  });
  after(closeAll);

  it('opens a fold by a click and by a key', async () => {
    const fold = one(root, '#section-how-well').closest('section')!.querySelector('details')!;
    const summary = one(fold, 'summary');
    await click(summary);
    expect(fold.open).to.be.true;
    expect(isVisible(one(fold, '.number'))).to.be.true;
    await press('Enter', summary);
    expect(fold.open).to.be.false;
    await press('Enter', summary);
  });

  it('sees a source beside the number that leads to it, and closes it by a key', async () => {
    const link = all(root, '.gist .citation')[1]!;
    await click(link);
    const note = one(root, '.source-note:popover-open');
    expect(words(note)).to.match(new RegExp(`^Source ${words(link)} `));
    const [at, place] = [note, link].map((node) => node.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    expect(at.height).to.be.within(40, HEIGHT * 0.6);
    expect(at.left).to.be.at.least(0);
    expect(at.right).to.be.at.most(WIDTH);
    expect(Math.min(Math.abs(at.top - place.bottom), Math.abs(place.top - at.bottom))).to.be.below(
      20,
    );
    await press('Escape');
    expect(root.querySelector(':popover-open')).to.equal(null);
    expect(root.activeElement === link, 'the focus is on the number').to.be.true;
  });

  it('sees the others of an outcome by a click and by the arrow keys, and where the focus is', async () => {
    const block = one(root, '.frame-1').parentElement!;
    const [first, second] = all(block, ':scope > .pick') as [HTMLElement, HTMLElement];
    const own = seen(block, '.number').map(words);
    await click(second);
    const other = seen(block, '.number').map(words);
    expect(other).to.have.length(own.length);
    expect(other.filter((number) => own.includes(number))).to.deep.equal([]);
    await comeByKeyboard(one(block, '.frame-2'));
    expect(getComputedStyle(second).outlineStyle).to.equal('solid');
    await press('ArrowLeft');
    expect(seen(block, '.number').map(words)).to.deep.equal(own);
    expect(getComputedStyle(first).outlineStyle).to.equal('solid');
    expect(getComputedStyle(second).outlineStyle).to.equal('none');
  });

  it('takes a treatment out of what is free, never out of what is locked, and not the last', async () => {
    const [free, locked] = [one(root, '.free .criteria'), one(root, '.locked .criteria')];
    const boxes = all(root, '.shows') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true, true]);
    await click(one(root, 'label[for="shows-2"]'));
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, false, true]);
    expect([columnsIn(free), columnsIn(locked)]).to.deep.equal([2, 3]);
    expect(seen(root, '.free .treatment-2')).to.deep.equal([]);
    expect(seen(root, '.locked .treatment-2')).to.not.be.empty;
    await press(' ', boxes[0]);
    expect([columnsIn(free), columnsIn(locked)]).to.deep.equal([1, 3]);
    await click(boxes[2]!);
    expect(boxes.some(({ checked }) => checked)).to.be.false;
    expect([columnsIn(free), columnsIn(locked)], 'none is all').to.deep.equal([3, 3]);
    for (const box of boxes) box.click();
  });

  it('comes to a section by the list of sections', async () => {
    const link = all(root, '.contents a').find((each) => words(each) === 'Side effects')!;
    await click(link);
    const heading = one(root, '#section-side-effects');
    await until(() => heading.getBoundingClientRect().top < 100, 'the section is at the top');
    expect(heading.getBoundingClientRect().top).to.be.at.least(0);
    expect(root.ownerDocument.location.hash).to.equal('#ketamine-vs-antidepressants/side-effects');
  });

  it('prints what is folded, and nothing that is chosen on a screen', () => {
    for (const fold of root.querySelectorAll('details')) fold.open = false;
    const figures = all(root, '.folds .number');
    expect(figures.some(isVisible)).to.be.false;
    const rules = mediaRules(root, 'print');
    for (const { media } of rules) media.mediaText = 'all';
    expect(seen(root, '.folds .number')).to.have.length(figures.length / 2);
    expect(
      seen(root, '.pick, .shows, .frame-question, .folds > summary, .points summary'),
    ).to.deep.equal([]);
    for (const { media } of rules) media.mediaText = 'print';
  });
});

/** The rules of a static form for a medium or a preference. */
function mediaRules(root: ShadowRoot, condition: string): CSSMediaRule[] {
  const rules = [...root.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const found = rules.filter(
    (rule) => 'media' in rule && (rule as CSSMediaRule).media.mediaText.includes(condition),
  ) as CSSMediaRule[];
  expect(found).to.not.be.empty;
  return found;
}

describe('the room that a comparison takes where no script runs', () => {
  afterEach(closeAll);

  for (const [name, document] of [
    ['English', builtIn],
    ['Arabic, from right to left', arabic],
  ] as const) {
    it(`is that of the page at 360 and 1280 pixels, in forced colours too: ${name}`, async () => {
      const root = await open(write(await document()));
      openFolds(root);
      const { documentElement } = root.ownerDocument;
      const frame = frames.at(-1)!;
      for (const force of [false, true]) {
        if (force)
          for (const { media } of mediaRules(root, 'forced-colors')) media.mediaText = 'all';
        for (const width of [360, 1280]) {
          frame.width = String(width);
          const { scrollWidth, clientWidth } = documentElement;
          expect(clientWidth, 'the width of the window').to.be.within(width - 20, width);
          expect(scrollWidth, `${width} pixels`).to.equal(clientWidth);
        }
      }
      expect(getComputedStyle(one(root, '.page')).direction).to.equal(
        name === 'English' ? 'ltr' : 'rtl',
      );
    });
  }
});

describe('the styles of a comparison where no script runs', () => {
  afterEach(closeAll);

  const marginOf = (root: ShadowRoot) => getComputedStyle(one(root, '.heading')).marginTop;

  it('are let in by their hash', async () => {
    const { html, css } = prerender(await builtIn());
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    const root = await open(html!, { policy: `style-src 'sha256-${hash}'` });
    expect(marginOf(root)).to.equal('0px');
    const other = await open(html!, { policy: `style-src 'sha256-${hash.replace(/^./, '_')}'` });
    expect(marginOf(other), 'with another hash').to.not.equal('0px');
  });

  it('may come from an address', async () => {
    const document = await builtIn();
    const styleHref = new URL('../../dist/static/treatment-compare.css', import.meta.url).href;
    const written = prerender(document, { styleHref });
    expect(written.html).to.not.include('<style');
    const root = await open(written.html!, { policy: `style-src ${location.origin}` });
    expect(marginOf(root)).to.equal('0px');
    openFolds(root);
    expect(shownNumbers(root)).to.deep.equal(numbersIn(read(document))[0]);
  });
});

describe('a comparison in the HTML of a page, to assistive technology', () => {
  for (const [scheme, style] of [
    ['light', ''],
    ['dark', 'color-scheme: dark; background: #14191b; color: #e4e8e9'],
  ] as const) {
    it(`has no fault that axe finds: ${scheme}`, async function () {
      // The rules are the same in every engine.
      if (!isChromium) this.skip();
      const place = document.createElement('main');
      place.style.cssText = style;
      place.setHTMLUnsafe(write(comparisonDocument(), { region: 'US' }));
      document.body.append(place);
      const element = one(place, 'treatment-compare');
      openFolds(element.shadowRoot!);
      await expect(element).to.be.accessible();
      place.remove();
    });
  }
});
