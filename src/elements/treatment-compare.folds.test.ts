import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chartsDocument, comparisonDocument, LONG_TEXT } from '../testing/fixtures.js';
import { all, headingOf, isVisible, named, one } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import {
  blockUnder,
  crisisOf,
  lockedBlocks,
  tableUnder,
} from '../testing/treatment-compare.queries.js';

const foldOf = (element: Element, title: string) => headingOf(element, title).closest('details');
const folds = (element: Element) => all<HTMLDetailsElement>(element, 'details');
const print = () => dispatchEvent(new CustomEvent('beforeprint'));
const printed = () => dispatchEvent(new CustomEvent('afterprint'));

describe('treatment-compare, what is folded', () => {
  afterEach(printed);

  it('folds a long section, and only that', async () => {
    const element = await show();
    expect(foldOf(element, 'What a day is like')?.open).to.be.false;
    for (const title of [
      'The basics',
      'How well it works',
      'Side effects',
      'How soon',
      'Questions to ask',
    ]) {
      expect(named(foldOf(element, title)), title).to.equal('nothing');
    }
  });

  it('never folds charts by itself, however much is said beside them', async () => {
    const { sections, ...rest } = chartsDocument();
    const long = sections.map((section) => ({ ...section, intro: LONG_TEXT }));
    const element = await show({ ...rest, sections: long });
    for (const label of ['Less pain', 'Common side effects', 'Start of help', 'The first weeks']) {
      expect(named(foldOf(element, label)), label).to.equal('nothing');
      expect(isVisible(blockUnder(element, label).querySelector('svg')), label).to.be.true;
    }
  });

  it('folds every outcome of a section but the first, under its label', async () => {
    const element = await show(chartsDocument());
    const fold = foldOf(element, 'Operation')!;
    expect(fold.open).to.be.false;
    expect(isVisible(headingOf(element, 'Operation'))).to.be.true;
    expect(isVisible(fold.querySelector('svg'))).to.be.false;
    fold.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(isVisible(fold.querySelector('svg'))).to.be.true;
  });

  for (const region of ['US', 'ZZ']) {
    it(`folds the crisis lines of other places, whichever comes first: ${region}`, async () => {
      const element = await show(comparisonDocument(), { region });
      const lines = [...crisisOf(element)!.querySelectorAll('li')];
      expect(lines.map((line) => isVisible(line))).to.deep.equal([true, false, false]);
      crisisOf(element)!.querySelector<HTMLElement>('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(lines.every((line) => isVisible(line))).to.be.true;
    });
  }

  it('folds or does not as the author says', async () => {
    const { sections } = comparisonDocument();
    const told = sections.map((section) => ({ ...section, folded: section.id === 'basics' }));
    const element = await show(comparisonDocument({ sections: told }));
    expect(foldOf(element, 'The basics')?.open).to.be.false;
    expect(named(foldOf(element, 'What a day is like'))).to.equal('nothing');
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
    const fold = foldOf(element, 'What a day is like')!;
    fold.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(fold.open).to.be.true;
  });

  it('stays open when the element renders again', async () => {
    const element = await show();
    const fold = foldOf(element, 'What a day is like')!;
    fold.open = true;
    element.region = 'GB';
    await element.updateComplete;
    expect(foldOf(element, 'What a day is like') === fold).to.be.true;
    expect(fold.open).to.be.true;
  });

  describe('for print', () => {
    it('opens everything, and folds it again afterwards', async () => {
      const element = await show();
      const opened = foldOf(element, 'What a day is like')!;
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
