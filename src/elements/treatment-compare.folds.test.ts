import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chartsDocument, comparisonDocument, LONG_TEXT } from '../testing/fixtures.js';
import {
  all,
  expectFocus,
  headingOf,
  isVisible,
  named,
  one,
  openAll,
  words,
} from '../testing/queries.js';
import { nextFrame } from '../testing/page.js';
import { show } from '../testing/treatment-compare.js';
import {
  crisisOf,
  foldUnder,
  lockedBlocks,
  tableUnder,
} from '../testing/treatment-compare.queries.js';

const folds = (element: Element) => all<HTMLDetailsElement>(element, 'details');
const print = () => dispatchEvent(new CustomEvent('beforeprint'));
const printed = () => dispatchEvent(new CustomEvent('afterprint'));

describe('treatment-compare, what is folded', () => {
  afterEach(printed);

  it('folds a long section, and those of benefits and harms, and no other', async () => {
    const element = await show();
    for (const title of ['What a day is like', 'How well it works', 'Side effects'])
      expect(foldUnder(element, title)?.open, title).to.be.false;
    for (const title of ['The basics', 'How soon', 'Questions to ask']) {
      expect(named(foldUnder(element, title)), title).to.equal('nothing');
    }
  });

  it('says above a fold what answers it, and in its label what it opens', async () => {
    const element = await show();
    const fold = foldUnder(element, 'How well it works')!;
    const [gist, summary] = [fold.previousElementSibling, fold.querySelector('summary')];
    expect(words(gist)).to.match(/in 100/);
    expect(isVisible(gist)).to.be.true;
    expect(words(summary)).to.equal('Show figures: How well it works');
    expect(summary!.querySelector('a, button, h2, h3, h4')).to.equal(null);
  });

  it('folds every outcome of a section but the first, under its label', async () => {
    const element = await show(chartsDocument());
    openAll(element);
    const fold = foldUnder(element, 'Operation')!;
    fold.open = false;
    expect(isVisible(headingOf(element, 'Operation'))).to.be.true;
    expect(isVisible(fold.querySelector('svg'))).to.be.false;
    fold.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(isVisible(fold.querySelector('svg'))).to.be.true;
  });

  for (const [region, seen] of [
    ['US', 1],
    ['ZZ', 3],
  ] as const) {
    it(`folds the crisis lines of other places, whichever comes first: ${region}`, async () => {
      const element = await show(comparisonDocument(), { region });
      const lines = [...crisisOf(element)!.querySelectorAll('li')];
      expect(lines.map((line) => isVisible(line))).to.deep.equal([
        ...Array<boolean>(seen).fill(true),
        ...[false, false],
      ]);
      crisisOf(element)!.querySelector<HTMLElement>('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(lines.every((line) => isVisible(line))).to.be.true;
    });
  }

  it('folds or does not as the author says', async () => {
    const { sections } = comparisonDocument();
    const told = sections.map((section) => ({ ...section, folded: section.id === 'questions' }));
    const element = await show(comparisonDocument({ sections: told }));
    expect(foldUnder(element, 'Questions to ask')?.open).to.be.false;
    for (const title of ['What a day is like', 'How well it works', 'Side effects'])
      expect(named(foldUnder(element, title)), title).to.equal('nothing');
  });

  it('never folds what is locked, however long it is', async () => {
    const { treatments, sections } = comparisonDocument();
    const element = await show(
      comparisonDocument({
        treatments: treatments.map((treatment) => ({
          ...treatment,
          seriousRisks: Array<string>(8).fill(LONG_TEXT),
        })),
        sections: sections.map((section) => ({ ...section, folded: true })),
      }),
      { offers: 'tablets' },
    );
    for (const [name, block] of Object.entries(lockedBlocks(element))) {
      expect(named(block?.closest('details')), name).to.equal('nothing');
      expect(isVisible(block), name).to.be.true;
    }
    for (const item of tableUnder(element, 'Serious risks').querySelectorAll('li'))
      expect(isVisible(item)).to.be.true;
  });

  it('opens with the keyboard', async () => {
    const element = await show();
    const fold = foldUnder(element, 'What a day is like')!;
    fold.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(fold.open).to.be.true;
  });

  it('stays as the reader left it when sections come and go, and in another language', async () => {
    const element = await show();
    foldUnder(element, 'Side effects')!.open = true;
    await nextFrame();
    element.sections = 'harms life';
    await element.updateComplete;
    expect(foldUnder(element, 'Side effects')!.open).to.be.true;
    expect(foldUnder(element, 'What a day is like')!.open).to.be.false;
    element.view = 'table';
    element.document = comparisonDocument({ title: 'Again', lang: 'es' });
    await element.updateComplete;
    expect(foldUnder(element, 'Side effects')!.open).to.be.true;
  });

  it('stays open under a title that another language has', async () => {
    const element = await show();
    foldUnder(element, 'About this comparison')!.open = true;
    await nextFrame();
    element.document = comparisonDocument({ lang: 'es' });
    await element.updateComplete;
    expect(foldUnder(element, 'Acerca de esta comparación')!.open).to.be.true;
  });

  it('stays with its treatment when another is left out', async () => {
    const element = await show();
    openAll(element);
    await nextFrame();
    const details = () =>
      all<HTMLDetailsElement>(element, '.column').map((column) => [
        words(column.querySelector('.heading')),
        ...[...column.querySelectorAll('details')].map(({ open }) => open),
      ]);
    const last = all(element, '.column').findLast((column) => column.querySelector('details'))!;
    last.querySelector('details')!.open = false;
    const before = details();
    const [first] = all<HTMLInputElement>(element, '.chooser input');
    const name = words(first!.closest('label'));
    first!.click();
    await element.updateComplete;
    expect(details()).to.deep.equal(before.filter(([heading]) => heading !== name));
  });

  it('goes with Escape, where it is the list of sections', async () => {
    const element = await show();
    element.style.inlineSize = '360px';
    const list = one<HTMLDetailsElement>(element, 'nav details');
    list.open = true;
    one(element, 'nav li a').focus();
    await sendKeys({ press: 'Escape' });
    expect(list.open).to.be.false;
    expectFocus(one(element, 'nav summary'));
  });

  it('opens and closes all at once', async () => {
    const element = await show();
    const press = (name: string) => {
      all(element, 'nav button')
        .find((button) => words(button) === name)!
        .click();
    };
    const sections = () => all<HTMLDetailsElement>(element, '.folds').map(({ open }) => open);
    press('Open all');
    expect(sections()).to.not.include(false);
    await nextFrame();
    press('Close all');
    expect(sections()).to.not.include(true);
    expect(crisisOf(element)!.querySelector('details')!.open).to.be.false;
  });

  it('stays open when the element renders again', async () => {
    const element = await show();
    const fold = foldUnder(element, 'What a day is like')!;
    fold.open = true;
    element.region = 'GB';
    await element.updateComplete;
    expect(foldUnder(element, 'What a day is like') === fold).to.be.true;
    expect(fold.open).to.be.true;
  });

  describe('for print', () => {
    it('opens everything, and folds it again afterwards', async () => {
      const element = await show();
      const opened = foldUnder(element, 'What a day is like')!;
      opened.open = true;
      const before = folds(element).map(({ open }) => open);
      expect(before).to.include(false);
      print();
      expect(folds(element).every(({ open }) => open)).to.be.true;
      for (const fold of folds(element)) {
        const content = [...fold.children].find((child) => child.localName !== 'summary');
        if (!fold.closest('nav')) expect(isVisible(content)).to.be.true;
      }
      printed();
      expect(folds(element).map(({ open }) => open)).to.deep.equal(before);
    });

    it('folds again what was folded even if the browser tells of the print twice', async () => {
      const element = await show();
      const before = folds(element).map(({ open }) => open);
      print();
      print();
      printed();
      expect(folds(element).map(({ open }) => open)).to.deep.equal(before);
    });

    it('leaves the folds of an element that was taken out as they were', async () => {
      const element = await show();
      const before = folds(element).map(({ open }) => open);
      print();
      element.remove();
      expect(folds(element).map(({ open }) => open)).to.deep.equal(before);
    });
  });

  it('has a summary that names each fold', async () => {
    const element = await show();
    for (const fold of folds(element)) {
      expect(fold.querySelector(':scope > summary')?.textContent.trim()).to.not.be.empty;
    }
    expect(one(element, 'details > summary')).to.exist;
  });
});
