import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { itPassesAxe } from '../testing/axe.js';
import { switchFrames } from '../testing/charts.js';
import { chartsDocument } from '../testing/fixtures.js';
import { forceColours } from '../testing/media.js';
import { showChart } from '../testing/outcome-chart.js';
import { isVisible, named, one, openAll, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';

/** The gap of the first trial: 64 beside 28 in 100, 36 more, between 20 and 49. */
const firstTrial = (element: Element) => one(element, '.trial:has(.difference)');

/** Where the middle of a mark stands on the line that stands for everyone, in hundredths from its beginning. */
function placesOn(trial: Element, isFromRight = false) {
  const line = trial.querySelector('.everyone')!.getBoundingClientRect();
  const share = (x: number) => ((isFromRight ? line.right - x : x - line.left) / line.width) * 100;
  const middle = (mark: Element) => {
    const { left, width } = mark.getBoundingClientRect();
    return share(left + width / 2);
  };
  const [range, ...ends] = trial.querySelectorAll('.range');
  const { left, right } = range!.getBoundingClientRect();
  return {
    treatment: middle(trial.querySelector('circle.treatment')!),
    comparator: middle(trial.querySelector('circle.comparator')!),
    range: [share(left), share(right)].sort((one, other) => one - other),
    ends: ends.map(middle).sort((one, other) => one - other),
  };
}

function expectPlaces(
  trial: Element,
  expected: { treatment: number; comparator: number; range: [number, number] },
  isFromRight?: boolean,
): void {
  const places = placesOn(trial, isFromRight);
  expect(places.treatment, 'treatment').to.be.closeTo(expected.treatment, 0.5);
  expect(places.comparator, 'comparator').to.be.closeTo(expected.comparator, 0.5);
  expected.range.forEach((end, index) => {
    expect(places.range[index], 'the range').to.be.closeTo(end, 0.5);
    expect(places.ends[index], 'the stroke at its end').to.be.closeTo(end, 0.5);
  });
}

const IN_OWN_FRAME = { treatment: 64, comparator: 28, range: [48, 77] as [number, number] };
const IN_OTHER_FRAME = { treatment: 36, comparator: 72, range: [23, 52] as [number, number] };

describe('the gap between a treatment and its comparator', () => {
  for (const width of [320, 1280]) {
    describe(`in ${width} pixels`, () => {
      beforeEach(() => setViewport({ width, height: 700 }));

      for (const [name, open] of [
        ['treatment-compare', () => show(chartsDocument(), {}, '100%')],
        ['outcome-chart', () => showChart({}, chartsDocument(), '100%')],
      ] as const) {
        it(`is said, and its range stands where its numbers are: ${name}`, async () => {
          const element = await open();
          openAll(element);
          const trial = firstTrial(element);
          expect(words(trial.querySelector('.difference'))).to.equal(
            '36 more in 100, likely between 20 and 49',
          );
          expectPlaces(trial, IN_OWN_FRAME);
        });

        it(`begins at the right where lines do: ${name}`, async () => {
          const element = await open();
          element.parentElement!.dir = 'rtl';
          openAll(element);
          expectPlaces(firstTrial(element), IN_OWN_FRAME, true);
        });
      }

      it('turns round with the frame', async () => {
        const element = await show(chartsDocument(), {}, '100%');
        openAll(element);
        await switchFrames(element);
        const trial = firstTrial(element);
        expect(words(trial.querySelector('.difference'))).to.equal(
          '36 fewer in 100, likely between 20 and 49',
        );
        expectPlaces(trial, IN_OTHER_FRAME);
      });

      it('covers no words', async () => {
        const element = await show(chartsDocument(), {}, '100%');
        openAll(element);
        const trial = firstTrial(element);
        const shapes = [...trial.querySelectorAll('.marks *')].map((shape) =>
          shape.getBoundingClientRect(),
        );
        const top = Math.min(...shapes.map((box) => box.top));
        const bottom = Math.max(...shapes.map((box) => box.bottom));
        const said = trial.querySelector('.difference')!.getBoundingClientRect();
        const next = trial.querySelector('.marks + *')!.getBoundingClientRect();
        expect(said.bottom).to.be.at.most(top);
        expect(next.top).to.be.at.least(bottom);
      });
    });
  }

  it('is words for those who hear the page, and nothing else', async () => {
    const element = await show(chartsDocument());
    openAll(element);
    const trial = firstTrial(element);
    expect(trial.querySelector('.marks')!.getAttribute('aria-hidden')).to.equal('true');
    expect(isVisible(trial.querySelector('.difference'))).to.be.true;
    expect(named(trial.querySelector('.difference [aria-hidden]'))).to.equal('nothing');
  });

  it('keeps its range apart from its marks in forced colours', async () => {
    const element = await show(chartsDocument());
    openAll(element);
    forceColours(element);
    const trial = firstTrial(element);
    const system = getComputedStyle(element).color;
    expect(getComputedStyle(trial.querySelector('.range')!).stroke).to.equal(system);
    expect(getComputedStyle(trial.querySelector('circle.treatment')!).fill).to.equal(system);
  });

  itPassesAxe('has no fault that axe finds', async () => {
    const element = await show(chartsDocument());
    openAll(element);
    await expect(element).to.be.accessible();
  });
});
