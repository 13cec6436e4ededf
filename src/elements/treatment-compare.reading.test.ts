import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import { comparisonDocument } from '../testing/fixtures.js';
import {
  all,
  expectFocus,
  focused,
  headingOf,
  isVisible,
  one,
  openAll,
  words,
} from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { foldUnder } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';
import type { TreatmentCompare } from './treatment-compare.js';

const citations = (element: Element) => all<HTMLAnchorElement>(element, '[role="doc-noteref"]');
const note = (element: Element) => one(element, '[popover]');
const isOpen = (element: Element) => note(element).matches(':popover-open');
const sourceItems = (element: Element) => all(element, '[part~="sources"] li');

/** The link back to the text, in the opened list. */
function backLink(element: Element, index: number): HTMLAnchorElement {
  const item = sourceItems(element)[index]!;
  item.closest('details')!.open = true;
  return [...item.querySelectorAll('a')].at(-1)!;
}

const isInWindow = (node: Element) => {
  const { top, bottom } = node.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

const scrolledTo = (node: Element) =>
  until(() => isInWindow(node), `${words(node).slice(0, 30)} is in the window`);

async function openFirst(element: TreatmentCompare): Promise<HTMLAnchorElement> {
  const citation = citations(element)[0]!;
  citation.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => isOpen(element), 'The source is shown');
  return citation;
}

describe('treatment-compare, reading', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));
  afterEach(async () => {
    await resetMouse();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  describe('on a page with a base', () => {
    const base = document.createElement('base');
    afterEach(() => {
      base.remove();
    });

    it('links to places of this page, in a new tab too', async () => {
      base.href = '/elsewhere/';
      document.head.append(base);
      const element = await show();
      const links = all<HTMLAnchorElement>(element, 'a[href*="#"]');
      expect(links.length).to.be.greaterThan(12);
      const [page] = location.href.split('#');
      for (const { href } of links) expect(href.split('#')[0]).to.equal(page);
      await openFirst(element);
    });
  });

  describe('a citation', () => {
    it('has the number of its source in the list, and its name', async () => {
      const element = await show();
      for (const citation of citations(element)) {
        const index = sourceItems(element).findIndex(
          ({ id }) => `#${id}` === citation.getAttribute('href'),
        );
        expect(words(citation)).to.equal(String(index + 1));
        expect(citation.getAttribute('aria-label')).to.equal(`Source ${index + 1}`);
      }
      expect(citations(element).length).to.be.greaterThan(6);
    });

    it('is met by the Tab key', async () => {
      const element = await show();
      const wanted = citations(element)[0];
      one(element, '[part~="title"] > *').focus();
      for (let presses = 0; presses < 20 && focused() !== wanted; presses++)
        await sendKeys({ press: 'Tab' });
      expectFocus(wanted);
    });

    it('shows its source in place, and takes the focus there', async () => {
      const element = await show();
      await openFirst(element);
      expect(words(note(element))).to.match(/Source 1 .*Walker A\. A trial of walking\. 2020\./);
      expect(note(element).contains(focused())).to.be.true;
      expect(isInWindow(note(element))).to.be.true;
      expect(note(element).getAttribute('aria-label')).to.equal('Source 1');
    });

    it('gives the focus back on Escape', async () => {
      const element = await show();
      const citation = await openFirst(element);
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element), 'The source is closed');
      expectFocus(citation);
    });

    it('gives the focus back when it is closed with the button', async () => {
      const element = await show();
      const citation = await openFirst(element);
      note(element).querySelector('button')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => !isOpen(element), 'The source is closed');
      expectFocus(citation);
    });

    it('opens with the mouse, beside the text and within the window', async () => {
      const element = await show();
      const citation = citations(element).at(-1)!;
      citation.closest('details')?.setAttribute('open', '');
      citation.scrollIntoView({ block: 'end' });
      citation.click();
      await until(() => isOpen(element), 'The source is shown');
      const place = note(element).getBoundingClientRect();
      const anchor = citation.getBoundingClientRect();
      expect(place.top).to.be.at.least(-1);
      expect(place.bottom).to.be.at.most(innerHeight + 1);
      expect(place.left).to.be.at.least(0);
      expect(place.right).to.be.at.most(innerWidth);
      expect(
        Math.min(Math.abs(place.top - anchor.bottom), Math.abs(anchor.top - place.bottom)),
      ).to.be.at.most(12);
    });

    it('stays within a narrow window', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show(comparisonDocument(), {}, '300px');
      await openFirst(element);
      const { left, right } = note(element).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('shows another source when another is opened', async () => {
      const element = await show();
      await openFirst(element);
      await sendKeys({ press: 'Escape' });
      openAll(element);
      const other = citations(element).find((citation) => words(citation) === '2')!;
      other.focus();
      await sendKeys({ press: 'Enter' });
      await until(
        () => isOpen(element) && words(note(element)).includes('The label of the tablets'),
        'The other source',
      );
      expect(words(note(element))).to.not.match(/A trial of walking/);
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element), 'Closed');
      expectFocus(other);
    });

    it('shows another source while the first is open', async () => {
      const element = await show();
      await openFirst(element);
      citations(element)
        .find((citation) => words(citation) === '2')!
        .click();
      await until(
        () => isOpen(element) && words(note(element)).includes('The label of the tablets'),
        'The other source',
      );
    });

    it('goes to the list, and the list of sections still works, where the browser has no popovers', async () => {
      const before = Object.getOwnPropertyDescriptors(HTMLElement.prototype);
      const { matches } = Object.getOwnPropertyDescriptors(Element.prototype);
      Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      // Such a browser throws at a selector that it does not know.
      Object.defineProperty(Element.prototype, 'matches', {
        ...matches,
        value(this: Element, selector: string) {
          if (selector.includes('popover')) throw new SyntaxError(selector);
          return Reflect.apply(matches.value!, this, [selector]);
        },
      });
      try {
        const element = await show();
        citations(element)[0]!.click();
        await until(() => focused() === sourceItems(element)[0], 'The source in the list');
        const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('nav a')!;
        link.click();
        expectFocus(element.shadowRoot!.getElementById(link.dataset.anchor!));
      } finally {
        Object.defineProperties(HTMLElement.prototype, {
          hidePopover: before.hidePopover,
          showPopover: before.showPopover,
        });
        Object.defineProperty(Element.prototype, 'matches', matches);
      }
    });

    it('can be opened again after it was closed', async () => {
      const element = await show();
      for (const time of ['once', 'twice']) {
        await openFirst(element);
        await sendKeys({ press: 'Escape' });
        await until(() => !isOpen(element), time);
      }
    });

    it('leaves a click with a modifier to the browser', async () => {
      const element = await show();
      const citation = citations(element)[0]!;
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
        citation.addEventListener('click', (event) => setTimeout(() => event), { once: true });
        let wasPrevented: boolean | undefined;
        element.shadowRoot!.addEventListener(
          'click',
          (event) => {
            wasPrevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        citation.dispatchEvent(click);
        expect(wasPrevented, key).to.be.false;
        expect(isOpen(element), key).to.be.false;
      }
    });
  });

  describe('the list of sources', () => {
    it('is where the link in the note leads', async () => {
      const element = await show();
      await openFirst(element);
      note(element).querySelector<HTMLElement>('a[href="#source-trial-a"]')?.focus();
      await sendKeys({ press: 'Enter' });
      const [item] = sourceItems(element);
      await until(() => focused() === item, 'The source in the list has the focus');
      expect(item!.closest('details')!.open, 'The list is opened').to.be.true;
      expect(isOpen(element)).to.be.false;
      await scrolledTo(item!);
    });

    it('leads back to the citation that was opened', async () => {
      const element = await show();
      const opened = citations(element).filter((citation) => words(citation) === '1')[1]!;
      opened.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isOpen(element), 'The source is shown');
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element), 'The source is closed');
      const back = backLink(element, 0);
      back.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused() === opened, 'The citation has the focus');
      await scrolledTo(opened);
    });

    it('leads back to the first citation where none was opened', async () => {
      const element = await show();
      const back = backLink(element, 1);
      back.focus();
      await sendKeys({ press: 'Enter' });
      const first = citations(element).find((citation) => words(citation) === '2');
      await until(() => focused() === first, 'The citation has the focus');
    });

    it('leads back into a section that is folded', async () => {
      const element = await show();
      const back = backLink(element, 2);
      const citation = citations(element).find((node) => words(node) === '3')!;
      expect(citation.closest('details')?.open).to.be.false;
      back.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused() === citation, 'The citation has the focus');
      expect(citation.closest('details')?.open).to.be.true;
    });

    it('does not change the address of the page', async () => {
      const element = await show();
      const { href } = location;
      [...sourceItems(element)[0]!.querySelectorAll('a')].at(-1)!.click();
      expect(location.href).to.equal(href);
    });
  });

  describe('the list of sections', () => {
    it('stands open in a wide place, and folds in a narrow one', async () => {
      const wide = await show();
      expect(isVisible(all(wide, 'nav a')[0])).to.be.true;
      const narrow = await show(comparisonDocument(), {}, '320px');
      expect(isVisible(all(narrow, 'nav a')[0])).to.be.false;
      one(narrow, 'nav summary').focus();
      await sendKeys({ press: 'Enter' });
      expect(isVisible(all(narrow, 'nav a')[0])).to.be.true;
    });

    it('names every section in the order of the page, but for the answers in one look', async () => {
      const element = await show();
      expect(all(element, 'nav a').map(words)).to.deep.equal([
        'Is it approved?',
        'Serious risks',
        'How well it works',
        'Side effects',
        'How soon',
        'What a day is like',
        'Questions to ask',
        'Sources',
      ]);
      const tops = all<HTMLAnchorElement>(element, 'nav a').map(
        ({ dataset }) => one(element, `[id="${dataset.anchor}"]`).getBoundingClientRect().top,
      );
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    });

    for (const name of ['Side effects', 'Serious risks', 'Sources', 'What a day is like']) {
      it(`takes the reader to "${name}"`, async () => {
        const element = await show();
        const link = all(element, 'nav a').find((node) => words(node) === name)!;
        link.focus();
        await sendKeys({ press: 'Enter' });
        const heading = headingOf(element, name);
        expectFocus(heading);
        expect(isVisible(heading)).to.be.true;
        await scrolledTo(heading);
      });
    }

    it('opens a section that is folded', async () => {
      const element = await show();
      const fold = foldUnder(element, 'What a day is like')!;
      expect(fold.open).to.be.false;
      all(element, 'nav a')
        .find((node) => words(node) === 'What a day is like')!
        .click();
      expect(fold.open).to.be.true;
      expect(isVisible(fold.querySelector('table'))).to.be.true;
    });
  });

  it('keeps two elements on a page apart', async () => {
    const one_ = await show();
    const two = await show(comparisonDocument({ title: 'Second' }));
    const citation = await openFirst(two);
    expect(isOpen(one_)).to.be.false;
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(two), 'Closed');
    expectFocus(citation);
  });
});
