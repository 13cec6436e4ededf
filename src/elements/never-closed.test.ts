import { expect } from '@open-wc/testing';
import '../define/outcome-chart.js';
import '../define/related-posts.js';
import { outcomesDocument, titled } from '../testing/fixtures.js';
import { useConsole } from '../testing/page.js';
import { isVisible } from '../testing/queries.js';
import { addBox, inlineDocument } from '../testing/show.js';
import { showMarkup } from '../testing/treatment-compare.js';
import { title } from '../testing/treatment-compare.queries.js';

const WORDS = '<p class="words">Written by the author</p>';

/** An element at the end of its parent, as one is that never ends and one that a minifier has left there. */
const show = (children: string) =>
  showMarkup(
    `<treatment-compare>${inlineDocument(titled('Shown'))}${WORDS}${children}</treatment-compare>`,
  );

const FOOTER = '<footer>Updated in May</footer>';
const FORM = '<form><input aria-label="Mail"></form>';
const SCRIPT = '<script src="data:text/javascript,"></script>';

describe('an element that ends with its parent', () => {
  const log = useConsole();

  for (const [name, children] of [
    ['words', ''],
    ['a footer', FOOTER],
    ['a form', FORM],
    ['the script of another widget', SCRIPT],
    ['a form, a footer and a script', FORM + FOOTER + SCRIPT],
    ['an article for each treatment', '<article><h2>Rest</h2></article>'.repeat(3)],
    [
      'many sections, each with its links and footer',
      `<section>${FOOTER}<nav>Up</nav></section>`.repeat(9),
    ],
    ['a heading of the first level', '<h1>Rest or exercise?</h1>'],
    ['related posts', '<related-posts></related-posts>'],
    [
      'all that a card may have',
      `<header>Rest</header><nav>Up</nav>${FORM}<aside>More</aside>${FOOTER}${SCRIPT}`,
    ],
  ] as const) {
    it(`hides what its author wrote into it: ${name}`, async () => {
      const element = await show(children);
      expect(title(element)).to.equal('Shown');
      expect(isVisible(element.querySelector('.words'))).to.be.false;
      expect(log.of(/never closed/)).to.deep.equal([]);
    });
  }

  for (const [name, children] of [
    ['the main part', `<main>Words</main>`],
    ['another element of ours', '<div><outcome-chart></outcome-chart></div>'],
  ] as const) {
    it(`keeps in sight what was never meant to be in it: ${name}`, async () => {
      const element = await show(children);
      expect(title(element)).to.equal('Shown');
      expect(isVisible(element.querySelector('.words'))).to.be.true;
      expect(log.of(/<treatment-compare> is never closed/)).to.have.lengthOf(1);
    });
  }

  for (const [name, children] of [
    ['the end of a page', `<aside>More</aside>${FOOTER}${SCRIPT}${SCRIPT}`],
    ['its beginning and its end', `<header>Blog</header><nav>Home</nav>${FORM}${FOOTER}`],
  ] as const) {
    it(`keeps in sight what ends the body, where it stands right in it: ${name}`, async () => {
      const element = await show(children);
      document.body.append(element);
      element.requestUpdate();
      await element.updateComplete;
      expect(isVisible(element.querySelector('.words'))).to.be.true;
      expect(log.of(/<treatment-compare> is never closed/)).to.have.lengthOf(1);
      element.remove();
    });
  }

  it('keeps posts in sight that a chart has swallowed', async () => {
    const box = await addBox();
    box.innerHTML = `<outcome-chart><p>Words</p><related-posts></related-posts></outcome-chart>`;
    const chart = box.querySelector('outcome-chart')!;
    Object.assign(chart, { document: outcomesDocument() });
    await chart.updateComplete;
    expect(isVisible(chart.querySelector('related-posts'))).to.be.true;
    expect(log.of(/<outcome-chart> is never closed/)).to.have.lengthOf(1);
  });

  it('is closed where more of the page follows it', async () => {
    const element = await showMarkup(
      `<treatment-compare>${inlineDocument(titled('Shown'))}<main>Words</main></treatment-compare> `,
    );
    expect(isVisible(element.querySelector('main'))).to.be.false;
    expect(log.of(/never closed/)).to.deep.equal([]);
  });
});
