import { expect, oneEvent } from '@open-wc/testing';
import '../define/treatment-compare.js';
import { chartsDocument, comparisonDocument } from '../testing/fixtures.js';
import { all, isVisible, one, words } from '../testing/queries.js';
import { addBox } from '../testing/show.js';
import { blockUnder, foldUnder } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';

/** A comparison as soon as it says that it is shown. What is folded still waits. */
async function shownSoFar(document = comparisonDocument()): Promise<HTMLElement> {
  const box = await addBox('1000px');
  const element = box.ownerDocument.createElement('treatment-compare');
  const loaded = oneEvent(element, 'treatment-compare-load');
  Object.assign(element, { document });
  box.append(element);
  await loaded;
  return element;
}

const closedFolds = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details:not([open])').filter(
    (fold) => !fold.closest('.crisis, .contents'),
  );
const isEmpty = (fold: Element) => fold.children.length === 1;

describe('treatment-compare, rendered when it is looked at', () => {
  it('shows the answers, the locked facts and every fold with its label when it says that it is shown', async () => {
    const element = await shownSoFar();
    const text = words(one(element, '.page'));
    expect(text)
      .to.match(/Serious risks/)
      .and.to.match(/Show figures: How well it works/);
    expect(isVisible(one(element, '.disclaimer'))).to.be.true;
    expect(closedFolds(element).every(isEmpty)).to.be.true;
    expect(closedFolds(element).length).to.be.greaterThan(4);
  });

  it('renders what is folded though nobody opens it', async () => {
    const element = await shownSoFar();
    await until(() => closedFolds(element).every((fold) => !isEmpty(fold)));
    expect(words(foldUnder(element, 'Side effects'))).to.match(/of 100/);
  });

  it('renders what is folded where it cannot be seen, as find in page needs it', async () => {
    const box = await addBox();
    box.hidden = true;
    const element = await shownSoFar();
    box.append(element);
    await until(() => closedFolds(element).every((fold) => !isEmpty(fold)));
  });

  it('renders everything for print before the page is printed', async () => {
    const element = await shownSoFar();
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(all(element, 'details').filter(isEmpty)).to.deep.equal([]);
    expect(isVisible(one(element, '.sources li'))).to.be.true;
    dispatchEvent(new CustomEvent('afterprint'));
  });

  it('opens all that folds with its content', async () => {
    const element = await shownSoFar();
    const list = one<HTMLDetailsElement>(element, '.contents details');
    list.querySelector('summary')?.click();
    one(element, '.contents .tools button').click();
    expect(closedFolds(element).map(words)).to.deep.equal([]);
    expect(isVisible(one(element, '.sources li'))).to.be.true;
  });

  it('goes to what is still folded', async () => {
    const element = await shownSoFar(chartsDocument());
    const { hash } = location;
    try {
      location.hash = `#${chartsDocument().id}/sources`;
      await until(() => isVisible(all(element, '.sources li')[0]));
    } finally {
      history.replaceState(null, '', hash || location.pathname + location.search);
    }
  });

  it('keeps what a reader does while the rest is rendered', async () => {
    const element = await shownSoFar(chartsDocument());
    const fold = foldUnder(element, 'How well it works')!;
    fold.querySelector('summary')?.click();
    const [, second] = all<HTMLButtonElement>(
      blockUnder(element, 'Less pain').parentElement!,
      '.frames button',
    );
    second?.click();
    await until(() => closedFolds(element).every((each) => !isEmpty(each)));
    expect(fold.open).to.be.true;
  });
});
