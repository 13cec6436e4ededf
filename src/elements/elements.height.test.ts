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
