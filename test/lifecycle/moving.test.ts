import { expect } from '@open-wc/testing';
import { outcomesDocument } from '../../src/testing/fixtures.js';
import { loadPage, type Page, removeFrames, SCRIPT } from '../frames.js';
import { until } from '../../src/testing/until.js';
import { frames, type Lively } from './elements.js';

/** An element that is moved within its page, while its document is on its way and after. */

interface Asking {
  readonly asked: string[];
  readonly answer: (document: unknown) => void;
}

/** Takes the place of the server. */
function serve(page: Page): Asking {
  const asked: string[] = [];
  let answer: (response: Response) => void = () => undefined;
  page.fetch = (address) => {
    asked.push(address as string);
    return new Promise((resolve) => (answer = resolve));
  };
  return { asked, answer: (document) => answer(new page.Response(JSON.stringify(document))) };
}

const titleIn = (element: Lively) =>
  element.shadowRoot?.querySelector('[part~="title"]')?.textContent.trim();
const untilTitled = (element: Lively) =>
  until(() => titleIn(element) === outcomesDocument().title, `The title is ${titleIn(element)}`);

/** Each leaves the element in the page. */
const MOVES: Record<string, (element: Lively, place: Element) => void> = {
  'by append': (element, place) => place.append(element),
  'by remove and append': (element, place) => {
    element.remove();
    place.append(element);
  },
  'by a fragment': (element, place) => {
    const fragment = element.ownerDocument.createDocumentFragment();
    fragment.append(element);
    place.append(fragment);
  },
  'with all that is around it': (element, place) => place.append(element.parentElement!),
};

describe('an element that is moved', () => {
  let page: Page;
  let server: Asking;
  let element: Lively;
  let place: Element;

  beforeEach(async () => {
    ({ page } = await loadPage(
      `<!doctype html><html lang="en"><title>Page</title><script src="${SCRIPT}"></script><body>
        <section><div id="first"></div></section><div id="second"></div>`,
    ));
    server = serve(page);
    element = page.document.createElement('treatment-compare');
    element.setAttribute('src', '/comparison.json');
    page.document.querySelector('#first')!.append(element);
    place = page.document.querySelector('#second')!;
    await element.updateComplete;
  });
  afterEach(removeFrames);

  for (const [name, move] of Object.entries(MOVES)) {
    it(`is not asked for again while it loads: ${name}`, async () => {
      move(element, place);
      await frames(page);
      expect(server.asked).to.deep.equal(['/comparison.json']);
      server.answer(outcomesDocument());
      await untilTitled(element);
      expect(server.asked).to.have.lengthOf(1);
    });

    it(`keeps what its reader opened and chose: ${name}`, async () => {
      server.answer(outcomesDocument());
      await untilTitled(element);
      const all = <Found extends HTMLElement>(selector: string) => [
        ...element.shadowRoot!.querySelectorAll<Found>(selector),
      ];
      const [fold] = all<HTMLDetailsElement>('details:not([open])');
      fold!.open = true;
      const boxes = () => all<HTMLInputElement>('input[type="checkbox"]');
      boxes()[0]!.click();
      await element.updateComplete;
      expect(boxes()[0]!.checked).to.be.false;
      move(element, place);
      await frames(page);
      await element.updateComplete;
      expect(fold!.isConnected && fold!.open, 'what was opened').to.be.true;
      expect(boxes()[0]!.checked, 'what was chosen').to.be.false;
      expect(server.asked).to.have.lengthOf(1);
    });
  }

  it('shows what it was given where a page’s own fetch gives nonsense, and does not go on loading', async () => {
    page.fetch = () => Promise.resolve(7 as unknown as Response);
    element.innerHTML = '<p>Written by the author</p>';
    element.setAttribute('src', '/other.json');
    await until(() => element.matches(':state(error)'), 'It has failed');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('does not go on loading where what it shows cannot be rendered', async () => {
    element.innerHTML = '<p>Written by the author</p>';
    const parse = page.Intl.NumberFormat;
    Object.assign(page.Intl, {
      NumberFormat: () => {
        throw new Error('replaced');
      },
    });
    server.answer(outcomesDocument());
    await until(() => !element.matches(':state(loading)'), 'It is not loading');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    Object.assign(page.Intl, { NumberFormat: parse });
    element.setAttribute('view', 'cards');
    await untilTitled(element);
  });
});
