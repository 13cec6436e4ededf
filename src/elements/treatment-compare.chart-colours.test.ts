import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { itPassesAxe } from '../testing/axe.js';
import { armsIn, drawnIn, switchFrames } from '../testing/charts.js';
import { backgroundOf, rgbaOf } from '../styles/contrast.js';
import { contrastOfShape } from '../testing/colours.js';
import { chartsDocument } from '../testing/fixtures.js';
import { emulateMedia, forceColours } from '../testing/media.js';
import { all, isVisible, one, openAll } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { blockUnder } from '../testing/treatment-compare.queries.js';

describe('treatment-compare charts, as they are seen', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  describe('colours', () => {
    const fillOf = (shape: Element) => {
      const { fill } = getComputedStyle(shape);
      return fill === 'none' ? 'transparent' : fill;
    };

    for (const [background, text] of [
      ['#fff', '#22242b'],
      ['#f4f1ea', '#2b2a26'],
      ['#fff', '#000'],
      ['#000', '#fff'],
      ['#14191b', '#e4e8e9'],
      ['#1e293b', '#e2e8f0'],
    ] as const) {
      it(`of every mark stand out on a page of ${background} with text of ${text}`, async () => {
        const element = await show(chartsDocument(6));
        element.parentElement!.style.cssText += `; background: ${background}; color: ${text}`;
        openAll(element);
        const faint = drawnIn(element)
          .map(({ what, shape, paint }) => ({ what, ratio: contrastOfShape(shape, paint) }))
          .filter(({ ratio }) => ratio < 3)
          .map(({ what, ratio }) => `${what} has ${ratio.toFixed(2)}`);
        expect([...new Set(faint)].join('; ')).to.equal('');
      });
    }

    it('are no more than a help: a person who is counted differs in shape too', async () => {
      const element = await show(chartsDocument());
      for (const arm of ['treatment', 'comparator']) {
        const [filled, possible, empty] = ['filled', 'possible', 'empty'].map(
          (kind) => rgbaOf(fillOf(one(element, `.people.${arm} .${kind}`)))[3],
        );
        expect(filled, arm).to.be.greaterThan(0.85);
        expect(possible, arm).to.be.greaterThan(0.1);
        expect(possible, arm).to.be.lessThan(0.5);
        expect(empty, arm).to.equal(0);
      }
    });

    it('of a treatment are the same in all of its charts', async () => {
      const element = await show(chartsDocument(3), { treatments: 'treatment-1 treatment-2' });
      const fills = (selector: string) =>
        all<Element>(element, selector).map((shape) => getComputedStyle(shape).fill);
      const people = new Set(fills('.people.treatment .filled'));
      expect(people.size).to.equal(2);
      for (const selector of ['.marks .treatment', '.time .begins', '.calendar .dose'])
        expect(new Set(fills(selector)), selector).to.deep.equal(people);
    });

    it('that are forced keep everything apart', async () => {
      const element = await show(chartsDocument());
      openAll(element);
      forceColours(element);
      const system = rgbaOf(getComputedStyle(element).color);
      for (const arm of ['treatment', 'comparator']) {
        const [filled, possible, empty] = ['filled', 'possible', 'empty'].map((kind) =>
          getComputedStyle(one(element, `.people.${arm} .${kind}`)),
        );
        expect(rgbaOf(filled!.fill), arm).to.deep.equal(system);
        for (const { fill, stroke } of [possible!, empty!]) {
          expect(fill, arm).to.equal('none');
          expect(rgbaOf(stroke), arm).to.deep.equal(system);
        }
        const widths = [possible!, empty!].map(({ strokeWidth }) => parseFloat(strokeWidth));
        expect(widths[0], `${arm}: perhaps is not no`).to.be.at.least(2 * widths[1]!);
      }
      const { stroke, strokeWidth } = getComputedStyle(one(element, '.people .band'));
      expect(rgbaOf(stroke)).to.deep.equal(system);
      expect(parseFloat(strokeWidth)).to.be.greaterThan(0);
      const faint = drawnIn(element)
        .filter(({ shape, paint }) => contrastOfShape(shape, paint) < 3)
        .map(({ what }) => what);
      expect([...new Set(faint)].join(', ')).to.equal('');
      const outline = (pressed: boolean) =>
        getComputedStyle(one(element, `button[aria-pressed="${pressed}"]`)).outlineStyle;
      expect(outline(true)).to.not.equal(outline(false));
    });
  });

  describe('axe finds no fault', () => {
    for (const theme of ['light', 'dark']) {
      for (const width of ['1000px', '320px']) {
        itPassesAxe(
          `folded, unfolded, and in the other frame: ${theme}, ${width}`,
          async function () {
            this.timeout(30_000);
            const element = await show(chartsDocument(3), { theme }, width);
            await expect(element).to.be.accessible();
            openAll(element);
            await expect(element).to.be.accessible();
            await switchFrames(element);
            await expect(element).to.be.accessible();
          },
        );
      }
    }
  });

  describe('in print', () => {
    afterEach(() => dispatchEvent(new Event('afterprint')));

    it('have no switch, and none is folded', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const element = await show(chartsDocument());
        const block = blockUnder(element, 'Operation');
        expect(isVisible(block.querySelector('svg'))).to.be.false;
        dispatchEvent(new Event('beforeprint'));
        for (const button of all(element, '[aria-pressed]')) expect(isVisible(button)).to.be.false;
        for (const { picture, sentence } of armsIn(one(element, '.page'))) {
          expect(isVisible(picture), sentence).to.be.true;
          expect(isVisible(picture.parentElement!.querySelector('.number')), sentence).to.be.true;
        }
        for (const node of all(element, '.effects, .times, .calendar'))
          expect(isVisible(node)).to.be.true;
        dispatchEvent(new Event('afterprint'));
        expect(isVisible(block.querySelector('svg'))).to.be.false;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('stand on white in colours that stand out, if the page is dark', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const element = await show(chartsDocument());
        const [filled] = all<Element>(element, '.people .filled');
        expect(backgroundOf(filled!)).to.deep.equal([255, 255, 255, 1]);
        expect(contrastOfShape(filled!, 'fill')).to.be.at.least(3);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('keep the frame that the reader chose', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const element = await show(chartsDocument());
        await switchFrames(element);
        dispatchEvent(new Event('beforeprint'));
        for (const { sentence } of armsIn(blockUnder(element, 'Less pain')))
          expect(sentence).to.contain('did not feel less pain');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });
});
