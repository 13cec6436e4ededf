import { expect } from '@open-wc/testing';
import { until } from '../src/testing/until.js';
import { elementIn, loadPage, removeFrames, SCRIPT } from './frames.js';

/**
 * Nodes of each kind in the built-in comparison, and the length of its path data, with room for a sentence more. WebKit
 * has 12 elements and some comments more than Chromium and Firefox, for what only it needs.
 */
const MOST = { elements: 3_500, texts: 2_200, spaces: 240, comments: 2_600, paths: 23_000 };

/** Nodes when it says that it is shown. */
const AT_LOAD = 2_500;

describe('the built-in comparison on a phone of 360 pixels', () => {
  let root: ShadowRoot;
  let atLoad = 0;
  let isThereAtLoad = false;

  before(async () => {
    const { page } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><script src="${SCRIPT}"></script>
      <script>
        addEventListener('treatment-compare-load', ({ target: { shadowRoot } }) => {
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ALL);
          for (window.atLoad = 0; walker.nextNode(); ) window.atLoad++;
        }, { capture: true, once: true });
      </script>
      <treatment-compare></treatment-compare>`,
      360,
    );
    isThereAtLoad = Boolean(elementIn(page).shadowRoot!.querySelector('.disclaimer'));
    await until(() => Reflect.get(page, 'atLoad'), 'The comparison is shown');
    atLoad = Number(Reflect.get(page, 'atLoad'));
    const element = elementIn(page);
    root = element.shadowRoot!;
    await Reflect.get(element, 'updateComplete');
    for (const details of root.querySelectorAll('details')) details.open = true;
  });
  after(removeFrames);

  it('is there when the page has loaded, which browsers wait for to bring readers back to their place', () => {
    expect(isThereAtLoad).to.be.true;
  });

  it('is made of what readers see when it is shown, and no more', () => {
    expect(atLoad).to.be.within(1_000, AT_LOAD);
  });

  it('is made of few nodes, and few of them are white space or markers', () => {
    const counts = { elements: 0, texts: 0, spaces: 0, comments: 0, paths: 0 };
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) {
      const { nodeType, textContent } = walker.currentNode;
      if (nodeType === Node.ELEMENT_NODE) counts.elements++;
      else if (nodeType === Node.COMMENT_NODE) counts.comments++;
      else if (textContent?.trim()) counts.texts++;
      else counts.spaces++;
    }
    for (const path of root.querySelectorAll('[d]')) counts.paths += path.getAttribute('d')!.length;
    for (const [kind, most] of Object.entries(MOST))
      expect(counts[kind as keyof typeof MOST], kind).to.be.at.most(most);
    expect(counts.elements).to.be.above(1_000);
  });

  it('has no white space between rows, cells, points or charts', () => {
    const spaces: string[] = [];
    for (const block of root.querySelectorAll('tr, tbody, thead, table, ul, ol, figure, .arm')) {
      for (const child of block.childNodes) {
        const isSpace = child.nodeType === Node.TEXT_NODE && !child.textContent?.trim();
        if (isSpace) spaces.push(block.localName);
      }
    }
    expect(spaces).to.deep.equal([]);
  });
});
