import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { switchFrames } from '../testing/charts.js';
import { chartsDocument, chartsPerThousand } from '../testing/fixtures.js';
import { nextFrame } from '../testing/page.js';
import { all, isVisible, named, one, openAll, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { blockUnder } from '../testing/treatment-compare.queries.js';
import type { TreatmentCompare } from './treatment-compare.js';

const seesShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? it : it.skip;

describe('treatment-compare charts, where they stand', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));
  afterEach(() => scrollTo(0, 0));

  describe('in a narrow place', () => {
    function expectInside(element: Element, why: string): void {
      const page = document.documentElement;
      expect(page.scrollWidth, why).to.be.at.most(page.clientWidth);
      expect(element.scrollWidth, why).to.be.at.most(element.clientWidth);
      const { left, right } = element.getBoundingClientRect();
      const outside = all(
        element,
        '.block :is(svg, table, th, td, p, li, dt, dd, button, summary, figure, .heading, .axis)',
      )
        .filter((node) => isVisible(node))
        .filter((node) => {
          const box = node.getBoundingClientRect();
          const isWide = node instanceof HTMLElement && node.scrollWidth > node.clientWidth + 1;
          const isInline = getComputedStyle(node).display === 'inline';
          return box.left < left - 1 || box.right > right + 1 || (isWide && !isInline);
        });
      expect(named(...outside), why).to.equal('nothing');
    }

    /** Whether another part stands in the same place. */
    function isCovered(part: Element, parts: Iterable<Element>): boolean {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return [...parts].some((other) => {
        const box = other.getBoundingClientRect();
        const isBeside = box.right <= left + 1 || box.left >= right - 1;
        const isAway = box.bottom <= top + 1 || box.top >= bottom - 1;
        return other !== part && !isBeside && !isAway;
      });
    }

    for (const [width, height, count] of [
      [200, 640, 2],
      [320, 640, 3],
      [360, 640, 3],
      // What is left of a window of 1280 by 1024 at 400 %.
      [320, 256, 3],
      [360, 640, 6],
      [1200, 800, 6],
    ] as const) {
      it(`runs over no edge with ${count} treatments in ${width} by ${height} px`, async () => {
        await setViewport({ width, height });
        const element = await show(chartsDocument(count), {}, '100%');
        openAll(element);
        expectInside(element, 'first frame');
        await switchFrames(element);
        expectInside(element, 'other frame');
      });
    }

    it('has room in each group for a word as long as “antidepressant”, in a wide font', async () => {
      // In DejaVu Serif it is 7.57 em of the small print wide.
      const needed = 7.57;
      const element = await show(chartsDocument(3), {}, '100%');
      for (const width of [320, 480, 520, 700, 784, 900, 1000]) {
        element.parentElement!.style.width = `${width}px`;
        await nextFrame();
        const labels = all(element, '.arms .arm-label');
        expect(labels.length).to.be.greaterThan(0);
        const room = labels.map(
          (label) => label.clientWidth / parseFloat(getComputedStyle(label).fontSize),
        );
        expect(Math.min(...room), `in ${width} px`).to.be.at.least(needed);
      }
    });

    it('runs over no edge with text of twice the size', async () => {
      await setViewport({ width: 360, height: 640 });
      const element = await show(chartsDocument(), {}, '100%');
      element.parentElement!.style.fontSize = '32px';
      openAll(element);
      expectInside(element, '200 %');
    });

    it('puts a thousand people beside a thousand others, or under them, never over', async () => {
      for (const width of ['1000px', '360px']) {
        const element = await show(chartsPerThousand(), {}, width);
        openAll(element);
        const trials = all(element, '.trial.thousand');
        expect(trials.length).to.be.above(0);
        for (const trial of trials) {
          const parts = trial.querySelectorAll('.arm > *');
          const covered = [...parts].filter((part) => isCovered(part, parts));
          expect(named(...covered), width).to.equal('nothing');
        }
      }
    });

    it('keeps a column for each of six treatments, or puts one under the other', async () => {
      await setViewport({ width: 1200, height: 800 });
      const wide = await show(chartsDocument(6), {}, '1150px');
      const lefts = (element: Element) =>
        new Set(
          [...blockUnder(element, 'Less pain').querySelectorAll('.column')].map((column) =>
            Math.round(column.getBoundingClientRect().left),
          ),
        ).size;
      expect(lefts(wide)).to.be.greaterThan(2);
      expect(lefts(await show(chartsDocument(6), {}, '360px'))).to.equal(1);
    });
  });

  describe('from right to left', () => {
    const drawings = (element: Element) => all(element, '.block svg');

    for (const [name, open] of [
      ['a document in Arabic', () => show(chartsDocument(2, { lang: 'ar' }))],
      [
        'a page from right to left',
        async () => {
          const element = await show(chartsDocument());
          element.parentElement!.dir = 'rtl';
          return element;
        },
      ],
    ] as const) {
      it(`mirrors every drawing and no words: ${name}`, async () => {
        const element = await open();
        openAll(element);
        expect(drawings(element).length).to.equal(22);
        for (const drawing of drawings(element)) {
          expect(getComputedStyle(drawing).transform, drawing.classList.value).to.equal(
            'matrix(-1, 0, 0, 1, 0, 0)',
          );
        }
        for (const node of all(element, '.block *:not(svg, svg *)')) {
          const { transform, direction } = getComputedStyle(node);
          expect([transform, direction], node.outerHTML.slice(0, 60)).to.deep.equal([
            'none',
            'rtl',
          ]);
        }
      });

      it(`begins at the right: ${name}`, async () => {
        const element = await open();
        const at = (root: Element, selector: string) =>
          root.querySelector(selector)!.getBoundingClientRect();
        const rare = [...one(element, '.effects').querySelectorAll('tr')].find((row) =>
          words(row).includes('Headache'),
        );
        expect(at(rare!, '.treatment').left, 'Few stand right of many').to.be.greaterThan(
          at(rare!, '.comparator').right,
        );
        const [time] = all(element, '.times svg');
        expect(at(time!, '.begins').left, 'The begin stands right of the end').to.be.greaterThan(
          at(time!, '.ends').right,
        );
        const steps = [...one(element, '.axis').children].slice(0, 4).map((step) => {
          const { right } = step.getBoundingClientRect();
          return right;
        });
        expect(steps).to.deep.equal([...steps].sort((a, b) => b - a));
        const axis = time!.getBoundingClientRect();
        expect(Math.abs(axis.right - steps[0]!), 'The line begins under its axis').to.be.at.most(1);
        const [calendar] = all(element, '.calendar');
        expect(at(calendar!, '.dose').left, 'Week 1 stands right of week 12').to.be.greaterThan(
          at(calendar!, '.unknown').right,
        );
      });
    }

    it('mirrors nothing from left to right', async () => {
      const element = await show(chartsDocument());
      for (const drawing of drawings(element))
        expect(getComputedStyle(drawing).transform).to.equal('none');
    });
  });

  describe('while the page is read', () => {
    /** How far things moved that the reader did not move. */
    async function shiftsDuring(work: () => Promise<unknown>): Promise<number> {
      let sum = 0;
      const add = (entries: PerformanceEntryList) => {
        for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      await nextFrame();
      observer.observe({ type: 'layout-shift' });
      await work();
      await nextFrame();
      await nextFrame();
      add(observer.takeRecords());
      observer.disconnect();
      return sum;
    }

    async function showBeforeWords(): Promise<TreatmentCompare> {
      const element = await show(chartsDocument(3), {}, '100%');
      element.after('What stands after the comparison.');
      return element;
    }

    seesShifts('really notices what moves', async () => {
      const element = await showBeforeWords();
      const moved = await shiftsDuring(() => {
        one(element, '.page').style.paddingTop = '300px';
        return Promise.resolve();
      });
      expect(moved).to.be.greaterThan(0);
    });

    seesShifts('moves nothing as charts appear, and come into sight', async () => {
      const moved = await shiftsDuring(async () => {
        const element = await showBeforeWords();
        await document.fonts.ready;
        await nextFrame();
        for (const drawing of all(element, '.block svg').filter((node) => isVisible(node))) {
          drawing.scrollIntoView({ behavior: 'instant', block: 'start' });
          await nextFrame();
        }
      });
      expect(moved).to.equal(0);
    });

    seesShifts(
      'moves nothing where a comparison takes the place of its inline document',
      async () => {
        const element = await showBeforeWords();
        const height = element.offsetHeight;
        const moved = await shiftsDuring(async () => {
          element.document = chartsDocument(3, { title: 'Walking, tablets, or an injection?' });
          await element.updateComplete;
        });
        expect(element.offsetHeight).to.equal(height);
        expect(moved).to.equal(0);
      },
    );
  });
});
