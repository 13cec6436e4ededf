import { expect } from '@open-wc/testing';
import { comparisonDocument } from '../testing/fixtures.js';
import { useStyle } from '../testing/page.js';
import { all, one } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { until } from '../testing/until.js';

const page = (element: Element): HTMLElement => one(element, '.page');
const last = (element: Element): Element => all(element, '.disclaimer')[0]!;

describe('an element whose height a page limits', () => {
  const addStyle = useStyle();

  for (const limit of [
    'height: 400px',
    'height: 400px !important; overflow: hidden !important',
    'max-height: 400px; contain: strict',
    'block-size: 400px; padding: 20px; box-sizing: border-box',
    'height: 400px; container-type: size',
  ]) {
    it(`can be scrolled to its end with ${limit}`, async () => {
      addStyle(`treatment-compare { ${limit} }`);
      const element = await show(comparisonDocument());
      await until(
        () => page(element).scrollHeight > page(element).clientHeight + 100,
        'It scrolls',
      );
      const box = element.getBoundingClientRect();
      expect(box.height).to.equal(400);
      expect(page(element).getBoundingClientRect().bottom, 'Nothing runs over').to.be.at.most(
        box.bottom + 0.5,
      );
      last(element).scrollIntoView({ block: 'end' });
      const { top, bottom } = last(element).getBoundingClientRect();
      const frame = page(element).getBoundingClientRect();
      expect(top).to.be.at.least(frame.top - 1);
      expect(bottom).to.be.at.most(frame.bottom + 1);
    });
  }

  for (const limit of [
    'height: 0; overflow: hidden',
    'block-size: 1px !important',
    'max-height: 40px; padding: 10px; border: 5px solid',
    'height: 2em; min-height: 0 !important; align-items: end; justify-content: end',
  ]) {
    it(`leaves a height to read in with ${limit}`, async () => {
      addStyle(`treatment-compare { ${limit} }`);
      const element = await show(comparisonDocument());
      const frame = page(element);
      const twelveEm = 12 * parseFloat(getComputedStyle(frame).fontSize);
      await until(() => Math.abs(frame.clientHeight - twelveEm) < 1, 'It is 12em high');
      expect(getComputedStyle(frame).overflowY).to.equal('auto');
      const box = element.getBoundingClientRect();
      const inner = frame.getBoundingClientRect();
      expect(inner.bottom, 'Nothing runs over').to.be.at.most(box.bottom + 0.5);
      expect(inner.top).to.be.at.least(box.top - 0.5);
      expect(inner.width).to.be.at.least(element.clientWidth - 21);
    });
  }

  it('has room for its padding where its height is limited', async () => {
    addStyle('treatment-compare { max-height: 400px; padding: 20px; border: 1px solid }');
    const element = await show(comparisonDocument());
    await until(() => page(element).offsetHeight === 358, 'It keeps inside');
    expect(element.offsetHeight).to.equal(400);
    expect(page(element).scrollHeight).to.be.greaterThan(1000);
  });

  it('is no higher than what is in it, when that shrinks and grows', async () => {
    addStyle('treatment-compare { height: 1px }');
    const failed: unknown[] = [];
    const hear = (event: ErrorEvent) => failed.push(event.message);
    addEventListener('error', hear);
    const element = await show(comparisonDocument());
    const frame = page(element);
    const least = 12 * parseFloat(getComputedStyle(frame).fontSize);
    await until(() => Math.round(element.offsetHeight) === least, 'It is 12em high');
    const parts = [...frame.querySelectorAll<HTMLElement>(':scope > *')].slice(2);
    for (const part of parts) part.style.display = 'none';
    element.requestUpdate();
    await until(
      () => element.offsetHeight < least && element.offsetHeight === frame.scrollHeight,
      'It is as high as the little that is left',
    );
    expect(getComputedStyle(frame).overflowY).to.equal('visible');
    for (const part of parts) part.style.display = '';
    element.requestUpdate();
    await until(
      () => element.offsetHeight === least && getComputedStyle(frame).overflowY === 'auto',
      'It scrolls again',
    );
    removeEventListener('error', hear);
    expect(failed).to.deep.equal([]);
  });

  it('is as high as its content again once the limit goes', async () => {
    const element = await show(comparisonDocument());
    expect(getComputedStyle(page(element)).overflowY).to.equal('visible');
    element.style.height = '300px';
    await until(() => getComputedStyle(page(element)).overflowY === 'auto', 'It scrolls');
    element.style.height = '';
    await until(() => getComputedStyle(page(element)).overflowY === 'visible', 'It does not');
    expect(element.clientHeight).to.be.greaterThan(1000);
  });

  it('is left alone in a page without limits', async () => {
    const element = await show(comparisonDocument());
    const before = element.clientHeight;
    all<HTMLDetailsElement>(element, 'details').forEach((fold) => (fold.open = true));
    expect(element.clientHeight).to.be.greaterThan(before);
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    expect(page(element).classList.contains('limited')).to.be.false;
  });
});
