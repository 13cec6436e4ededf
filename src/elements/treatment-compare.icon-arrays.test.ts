import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  armsIn,
  bodiesIn,
  expectPicture,
  numbersOf,
  range,
  said,
  switchFrames,
} from '../testing/charts.js';
import { chartsDocument, chartsPerThousand } from '../testing/fixtures.js';
import { all, isVisible, one, openAll } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { some } from '../testing/runs.js';
import { blockUnder } from '../testing/treatment-compare.queries.js';

describe('treatment-compare, a picture of people', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  // A thousand people take Firefox half a minute to measure, and are drawn as a hundred are.
  for (const [name, document] of some([
    ['in 100', chartsDocument()],
    ['in 1000', chartsPerThousand()],
  ] as const)) {
    it(`draws whom its words count, the first ones first: ${name}`, async function () {
      this.timeout(30_000);
      const element = await show(document);
      openAll(element);
      const arms = armsIn(one(element, '.page'));
      expect(arms).to.have.lengthOf(12);
      expect(arms.filter(({ number }) => said(number).possible > 0)).to.not.be.empty;
      arms.forEach(expectPicture);
      await switchFrames(element);
      armsIn(one(element, '.page')).forEach(expectPicture);
    });
  }

  it('is whole in each of several elements, on a page whose addresses lead elsewhere too', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      const elements = [await show(chartsDocument()), await show(chartsPerThousand())];
      elements.push(await show(chartsDocument()));
      for (const element of elements) {
        const arms = armsIn(blockUnder(element, 'Less pain'));
        expect(arms).to.not.be.empty;
        arms.forEach(expectPicture);
        expect(all(element, '.pieces')).to.have.lengthOf(1);
      }
    } finally {
      base.remove();
    }
  });

  it('draws the line around the likely range that its words give', async () => {
    const element = await show(chartsDocument());
    for (const frame of ['first', 'other']) {
      const ranged = armsIn(one(element, '.page')).filter((arm) => arm.range);
      expect(ranged, frame).to.have.lengthOf(4);
      for (const { range: likely, picture, name } of ranged) {
        const band = picture.querySelector<SVGPathElement>('.band')!;
        const [low = 0, high = 0] = numbersOf(likely);
        const inside = bodiesIn(picture).flatMap((body, index) =>
          band.isPointInFill(body) ? [index] : [],
        );
        expect(inside, name).to.deep.equal(range(low, high));
        expect(name).to.contain(`${low} to ${high}`);
      }
      await switchFrames(element);
    }
  });

  it('is large enough to tell people apart, and alike in every arm', async () => {
    for (const width of ['1000px', '320px', '200px']) {
      const element = await show(chartsDocument(), {}, width);
      const sizes = armsIn(blockUnder(element, 'Less pain')).map(({ picture }) => {
        const { width: across, height } = picture.getBoundingClientRect();
        expect(across / 10, `Room for a person in ${width}`).to.be.at.least(5);
        return `${Math.round(across)} ${Math.round(height)}`;
      });
      expect(new Set(sizes).size, sizes.join(', ')).to.equal(1);
    }
  });

  it('stands at the same height as that of its comparator, however long its words are', async () => {
    const long = JSON.stringify(chartsDocument()).replaceAll(
      'No exercise',
      'No exercise, but three talks about exercise in as many weeks',
    );
    const element = await show(long, {}, '320px');
    for (const trial of all(element, '.trial').filter(isVisible)) {
      const tops = armsIn(trial).map(({ picture }) => picture.getBoundingClientRect().top);
      expect(tops).to.have.lengthOf(2);
      expect(Math.abs(tops[0]! - tops[1]!)).to.be.at.most(1);
    }
  });
});
