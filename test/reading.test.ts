import { expect } from '@open-wc/testing';
import { isChromium } from '../src/testing/page.js';
import { isVisible, words } from '../src/testing/queries.js';
import { until } from '../src/testing/until.js';
import { elementIn, loadPage, type Page, removeFrames, SCRIPT } from './frames.js';

/** Other engines set the same letters in higher lines. */
const ROOM = isChromium ? 1 : 1.07;

/** The seven questions that people bring, and the words that answer each in the built-in comparison. */
const QUESTIONS: readonly (readonly [question: string, answer: RegExp, tap?: string])[] = [
  ['how soon does it help', /^For some people, a day/],
  ['what are the odds', /^59 in 100 much better at four weeks/],
  ['what can go badly', /Get help at once/],
  ['can I drive', /^Wait to drive: infusion, 24 hours/],
  ['what does it cost', /Ask for the full price/],
  ['I am in crisis', /^Call 988$/],
  ['what do I ask', /What are the main risks for me/, 'Show more: Questions'],
];

/** Blocks that stand open, by their headings, and the most words of each. */
const BLOCKS: readonly (readonly [block: string, headings: readonly string[], most: number])[] = [
  ['the treatments and their approval', ['treatments', 'approval'], 90],
  ['the glance', ['section-at-a-glance'], 230],
  ['the serious risks', ['serious-risks'], 260],
  ['what to know before you start', ['before-you-start'], 60],
];

/** How many words can be seen of a part of the comparison. */
function openWords(part: Node): number {
  const walker = part.ownerDocument!.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement || parentElement.closest('.visually-hidden, .skip, thead')) continue;
    if (isVisible(parentElement))
      count += (textContent ?? '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
  return count;
}

describe('a reader with a phone of 360 pixels', () => {
  let page: Page;
  let root: ShadowRoot;

  before(async () => {
    ({ page } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><body style="margin: 16px">
      <script src="${SCRIPT}"></script>
      <treatment-compare region="US"></treatment-compare>`,
      360,
    ));
    root = elementIn(page).shadowRoot!;
    await until(() => root.querySelector('nav'), 'The comparison is shown');
  });
  after(removeFrames);

  /** The words that can be seen and say it: those of the smallest nodes that do. */
  const seen = (answer: RegExp) => {
    const says = (node: Element) => answer.test(words(node));
    const smallest = [...root.querySelectorAll('*')].filter(
      (node) => says(node) && ![...node.children].some(says),
    );
    return words(smallest.find((node) => isVisible(node)));
  };

  it('has no more before the first tap than is read', () => {
    expect(openWords(root)).to.be.within(600, 1200);
    expect(elementIn(page).getBoundingClientRect().height).to.be.at.most(9000 * ROOM);
  });

  for (const [block, headings, most] of BLOCKS) {
    it(`has no more before the first tap than is read of ${block}`, () => {
      const count = headings
        .map((id) => openWords(root.getElementById(id)!.closest('section')!))
        .reduce((sum, words) => sum + words, 0);
      expect(count).to.be.within(most / 3, most);
    });
  }

  for (const [question, answer, tap] of QUESTIONS) {
    it(`finds the answer in one look or one tap: ${question}`, () => {
      if (tap) {
        expect(seen(answer), 'before the tap').to.equal('');
        [...root.querySelectorAll('summary')].find((summary) => words(summary) === tap)!.click();
      }
      expect(seen(answer)).to.not.equal('');
    });
  }

  it('finds the list of sections on the first screen, at hand wherever they are', () => {
    const list = root.querySelector<HTMLElement>('nav')!;
    expect(list.getBoundingClientRect().bottom).to.be.at.most(page.innerHeight);
    page.scrollTo(0, 4000);
    expect(list.getBoundingClientRect().top).to.equal(0);
    expect(list.getBoundingClientRect().height, 'one line').to.be.at.most(60);
  });

  it('jumps to a section that the list at the top does not cover', async () => {
    const list = root.querySelector<HTMLElement>('nav')!;
    const link = [...list.querySelectorAll('a')].find((each) => words(each) === 'Side effects')!;
    link.click();
    const heading = root.getElementById('section-side-effects')!;
    expect(words(root.activeElement)).to.equal(words(heading));
    const top = () => heading.getBoundingClientRect().top;
    await until(() => top() < 200, 'The section is at the top');
    expect(top()).to.be.at.least(list.getBoundingClientRect().bottom);
  });

  it('meets nothing to tap that is under 24 pixels', () => {
    const targets = [...root.querySelectorAll('a, button, summary, label')].filter(
      (target) => isVisible(target) && !target.matches('.skip'),
    );
    expect(targets.length).to.be.above(50);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), words(target)).to.be.at.least(23.9);
    }
  });
});

describe('a reader of Spanish with a phone of 360 pixels', () => {
  let page: Page;

  before(async () => {
    ({ page } = await loadPage(
      `<!doctype html><html lang="es"><title>Page</title><body style="margin: 16px">
      <script src="${SCRIPT}"></script>
      <script src="${new URL('languages/es.js', SCRIPT).href}"></script>
      <treatment-compare region="US"></treatment-compare>`,
      360,
    ));
    await until(() => elementIn(page).shadowRoot?.querySelector('nav'), 'The comparison is shown');
  });
  after(removeFrames);

  it('has no more before the first tap than is read', () => {
    expect(openWords(elementIn(page).shadowRoot!)).to.be.within(700, 1300);
    expect(elementIn(page).getBoundingClientRect().height).to.be.at.most(9320 * ROOM);
  });
});
