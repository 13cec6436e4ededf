import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { backgroundOf, contrastOfShape, rgbaOf } from '../testing/colours.js';
import {
  all,
  blockUnder,
  drawnIn,
  expectFocus,
  forceColours,
  isVisible,
  named,
  one,
  openAll,
  show,
  words,
} from '../testing/element.js';
import { chartsDocument } from '../testing/fixtures.js';
import { emulateMedia } from '../testing/media.js';
import { nextFrame } from '../testing/page.js';
import type { TreatmentCompare } from './treatment-compare.js';

const seesShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? it : it.skip;

const OUTCOMES = ['Less pain', 'Operation'];

const buttonsOf = (block: Element) => [
  ...block.querySelectorAll<HTMLButtonElement>('[role="group"] button'),
];
const otherFrame = (block: Element) => block.querySelector('button[aria-pressed="false"]')!;
const summaryOfNumbers = (block: Element) =>
  block.querySelector<HTMLElement>('.numbers > summary')!;

async function switchFrames(element: TreatmentCompare): Promise<void> {
  for (const button of all(element, 'button[aria-pressed="false"]')) button.click();
  await element.updateComplete;
}

/** The same document with outcomes per thousand. */
function perThousand(): ReturnType<typeof chartsDocument> {
  const text = JSON.stringify(chartsDocument())
    .replaceAll('"kind":"outcome"', '"kind":"outcome","per":1000')
    .replaceAll('"kind":"effects"', '"kind":"effects","per":1000')
    .replaceAll('"events":99.7', '"events":999.7');
  return JSON.parse(text) as ReturnType<typeof chartsDocument>;
}

interface People {
  readonly filled: number;
  readonly possible: number;
  readonly per: number;
}

interface Arm {
  readonly label: string;
  /** "64 in 100" */
  readonly number: string;
  /** "likely between 50 and 76" */
  readonly range: string | undefined;
  /** All that is said: "64 in 100 people felt less pain (likely between 50 and 76)". */
  readonly sentence: string;
  readonly picture: SVGSVGElement;
  readonly name: string;
}

function armsIn(root: Element): Arm[] {
  return [...root.querySelectorAll('.arm')].map((arm) => {
    const picture = arm.querySelector<SVGSVGElement>('svg[role="img"]')!;
    const sentence = words(arm.querySelector('.number'));
    return {
      label: words(arm.querySelector('.arm-label')),
      number: words(arm.querySelector('strong')),
      range: /\((.*)\)$/.exec(sentence)?.[1],
      sentence,
      picture,
      name: picture.getAttribute('aria-label') ?? '',
    };
  });
}

/** The people that the words of a chart speak of. */
function said(number: string): People {
  const [, low, high, few, many, exact, per] =
    /^(?:(\d+) to (\d+)|fewer than (\d+)|more than (\d+)|(\d+)) in ([\d,]+)$/.exec(number) ?? [];
  const people = { per: Number(per?.replace(',', '')) };
  if (low && high) return { ...people, filled: Number(low), possible: Number(high) - Number(low) };
  if (few) return { ...people, filled: 0, possible: Number(few) };
  if (many) return { ...people, filled: Number(many), possible: 1 };
  if (!exact) throw new Error(`"${number}" is no number of people`);
  return { ...people, filled: Number(exact), possible: 0 };
}

/** The place of each person in a picture, by the middle of the body, in reading direction. */
function bodiesIn(picture: SVGSVGElement): DOMPoint[] {
  const { width, height } = picture.viewBox.baseVal;
  const [columns, rows] = [(width - 2) / 10, (height - 2) / 12];
  return Array.from(
    { length: columns * rows },
    (_, index) => new DOMPoint((index % columns) * 10 + 5, Math.floor(index / columns) * 12 + 9.4),
  );
}

/** Which people a picture draws in one way, asked of the browser and not of the path's text. */
function drawnAs(kind: 'filled' | 'possible' | 'empty', picture: SVGSVGElement): number[] {
  const path = picture.querySelector<SVGPathElement>(`.${kind}`);
  return bodiesIn(picture).flatMap((body, index) => (path?.isPointInFill(body) ? [index] : []));
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

function expectPicture({ picture, number, name }: Arm): void {
  const { filled, possible, per } = said(number);
  expect(bodiesIn(picture), name).to.have.lengthOf(per);
  expect(drawnAs('filled', picture), name).to.deep.equal(range(0, filled));
  expect(drawnAs('possible', picture), name).to.deep.equal(range(filled, filled + possible));
  expect(drawnAs('empty', picture), name).to.deep.equal(range(filled + possible, per));
  expect(name).to.contain(number);
}

/** The numbers of a text. */
const numbersOf = (text: string | undefined) => (text?.match(/\d+/g) ?? []).map(Number);

describe('treatment-compare charts', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));
  afterEach(() => scrollTo(0, 0));

  describe('a picture of people', () => {
    for (const [name, document] of [
      ['in 100', chartsDocument()],
      ['in 1000', perThousand()],
    ] as const) {
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

  describe('the switch of frame', () => {
    it('shows the frame of the label first, and says which one is shown', async () => {
      const element = await show(chartsDocument());
      const frames = OUTCOMES.map((label) =>
        buttonsOf(blockUnder(element, label)).map((button) => [words(button), button.ariaPressed]),
      );
      expect(frames).to.deep.equal([
        [
          ['felt less pain', 'true'],
          ['did not feel less pain', 'false'],
        ],
        [
          ['had an operation', 'true'],
          ['had no operation', 'false'],
        ],
      ]);
      for (const label of OUTCOMES) {
        const group = blockUnder(element, label).querySelector('[role="group"]');
        expect(group?.getAttribute('aria-label')).to.contain(label);
      }
    });

    it('changes picture, name and words of every arm together', async () => {
      const element = await show(chartsDocument());
      const block = blockUnder(element, 'Less pain');
      const before = armsIn(block);
      const shapes = before.map(({ picture }) => picture.querySelector('.filled')!);
      const drawings = shapes.map((shape) => shape.getAttribute('d'));
      expect(before).to.have.lengthOf(8);
      let changes = 0;
      const watcher = new MutationObserver(() => {
        changes++;
        armsIn(block).forEach(expectPicture);
      });
      watcher.observe(block, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      otherFrame(block).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await element.updateComplete;
      await nextFrame();
      watcher.disconnect();
      expect(changes, 'Everything changes in one go').to.equal(1);
      const after = armsIn(block);
      after.forEach(({ sentence, name, picture }, index) => {
        expect(sentence).to.contain('people did not feel less pain');
        expect(before[index]!.sentence).to.contain('people felt less pain');
        expect(name).to.not.equal(before[index]!.name);
        expect(picture === before[index]!.picture, 'The picture stays in its place').to.be.true;
        expect(picture.querySelector('.filled')?.getAttribute('d')).to.not.equal(drawings[index]);
      });
    });

    it('changes one outcome and leaves the others', async () => {
      const element = await show(chartsDocument());
      const [changed, other] = OUTCOMES.map((label) => blockUnder(element, label));
      const before = armsIn(other!).map(({ sentence }) => sentence);
      buttonsOf(changed!)[1]!.click();
      await element.updateComplete;
      expect(armsIn(other!).map(({ sentence }) => sentence)).to.deep.equal(before);
      expect(buttonsOf(other!).map(({ ariaPressed }) => ariaPressed)).to.deep.equal([
        'true',
        'false',
      ]);
    });

    for (const document of [chartsDocument(), perThousand()]) {
      it(`counts everyone once in both frames: ${document.sections[1]!.rows.length} outcomes`, async () => {
        const element = await show(document);
        const before = armsIn(one(element, '.page'));
        await switchFrames(element);
        const after = armsIn(one(element, '.page'));
        before.forEach((arm, index) => {
          const [own, other] = [said(arm.number), said(after[index]!.number)];
          const text = `${arm.number} and ${after[index]!.number}`;
          expect(own.filled + own.possible + other.filled, text).to.equal(own.per);
          expect(other.possible, text).to.equal(own.possible);
          const [low, high] = numbersOf(arm.range);
          const likely = numbersOf(after[index]!.range);
          if (low !== undefined && high !== undefined)
            expect(likely, text).to.deep.equal([own.per - high, own.per - low]);
          else expect(likely).to.deep.equal([]);
        });
      });
    }

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const) {
      it(`works with ${name}, and keeps the focus on its button`, async () => {
        const element = await show(chartsDocument());
        const [own, other] = buttonsOf(blockUnder(element, 'Less pain'));
        own!.focus();
        await sendKeys({ press: 'Tab' });
        expectFocus(other);
        await sendKeys({ press: key });
        await element.updateComplete;
        expectFocus(other);
        expect([own!.ariaPressed, other!.ariaPressed]).to.deep.equal(['false', 'true']);
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
        expectFocus(own);
        await sendKeys({ press: key });
        await element.updateComplete;
        expect([own!.ariaPressed, other!.ariaPressed]).to.deep.equal(['true', 'false']);
      });
    }

    it('stays as it is when it is pressed again', async () => {
      const element = await show(chartsDocument());
      const block = blockUnder(element, 'Less pain');
      const before = armsIn(block).map(({ sentence }) => sentence);
      buttonsOf(block)[0]!.click();
      await element.updateComplete;
      expect(armsIn(block).map(({ sentence }) => sentence)).to.deep.equal(before);
    });

    for (const width of [1000, 360]) {
      it(`moves nothing above the pictures, and little below them, in ${width} px`, async () => {
        await setViewport({ width, height: 700 });
        const element = await show(chartsDocument(), {}, '100%');
        const block = blockUnder(element, 'Less pain');
        const button = otherFrame(block);
        button.scrollIntoView({ block: 'center' });
        await nextFrame();
        const line = parseFloat(getComputedStyle(block).lineHeight);
        const place = () => ({
          scrolled: scrollY,
          button: button.getBoundingClientRect().top,
          columns: block.querySelector('.columns')!.getBoundingClientRect().top,
        });
        const before = { ...place(), height: block.offsetHeight };
        (button as HTMLButtonElement).click();
        await element.updateComplete;
        await nextFrame();
        const { scrolled, button: top, columns } = place();
        expect(scrolled).to.equal(before.scrolled);
        expect(Math.abs(top - before.button)).to.be.at.most(1);
        expect(Math.abs(columns - before.columns)).to.be.at.most(1);
        expect(Math.abs(block.offsetHeight - before.height)).to.be.lessThan(2 * line);
      });
    }

    it('stands still itself at every width, though the pressed button is bolder', async () => {
      const element = await show(chartsDocument());
      const block = blockUnder(element, 'Less pain');
      const moved: string[] = [];
      for (let width = 200; width <= 700; width += 10) {
        element.parentElement!.style.width = `${width}px`;
        const places = () =>
          buttonsOf(block).map((node) => {
            const { left, top } = node.getBoundingClientRect();
            return `${Math.round(left)},${Math.round(top)}`;
          });
        const before = places();
        otherFrame(block).dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await element.updateComplete;
        if (String(places()) !== String(before))
          moved.push(`${width} px: ${before.join(' ')} became ${places().join(' ')}`);
      }
      expect(moved.join('; ')).to.equal('');
    });

    it('goes back to the frame of the label with another document', async () => {
      const element = await show(chartsDocument());
      await switchFrames(element);
      element.document = chartsDocument(2, { title: 'Another' });
      await element.updateComplete;
      expect(all(element, 'button[aria-pressed="true"]').map(words)).to.deep.equal([
        'felt less pain',
        'had an operation',
      ]);
    });

    it('survives a change that has nothing to do with it', async () => {
      const element = await show(chartsDocument());
      await switchFrames(element);
      for (const change of [{ region: 'GB' }, { view: 'cards' }, { headingLevel: 3 }] as const) {
        Object.assign(element, change);
        await element.updateComplete;
        expect(all(element, 'button[aria-pressed="true"]').map(words)).to.deep.equal([
          'did not feel less pain',
          'had no operation',
        ]);
      }
    });
  });

  describe('the numbers of an outcome', () => {
    it('open with the keyboard', async () => {
      const element = await show(chartsDocument());
      const summary = summaryOfNumbers(blockUnder(element, 'Less pain'));
      const table = summary.parentElement!.querySelector('table');
      expect(isVisible(table)).to.be.false;
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(isVisible(table)).to.be.true;
    });

    it('are those of the charts, in both frames', async () => {
      const element = await show(chartsDocument());
      for (const label of OUTCOMES) {
        const block = blockUnder(element, label);
        const cells = (arm: Arm) => words(new Text(`${arm.number}${arm.range ?? ''}`));
        const own = armsIn(block);
        buttonsOf(block)[1]!.click();
        await element.updateComplete;
        const other = armsIn(block);
        const table = block.querySelector<HTMLTableElement>('.numbers table')!;
        expect([...table.tHead!.rows[0]!.cells].slice(1).map(words)).to.deep.equal(
          buttonsOf(block).map(words),
        );
        const rows = [...table.tBodies].flatMap(({ rows: groups }) => [...groups]);
        expect(rows).to.have.lengthOf(own.length);
        rows.forEach((row, index) => {
          const [name, ...numbers] = [...row.cells].map(words);
          expect(name).to.contain(own[index]!.label);
          expect(numbers).to.deep.equal([cells(own[index]!), cells(other[index]!)]);
        });
      }
    });

    it('stay open when the frame changes', async () => {
      const element = await show(chartsDocument());
      const block = blockUnder(element, 'Less pain');
      const fold = block.querySelector<HTMLDetailsElement>('.numbers')!;
      fold.open = true;
      await switchFrames(element);
      expect(fold.open).to.be.true;
      expect(block.querySelector('.numbers') === fold).to.be.true;
    });
  });

  describe('what is drawn is said in words too', () => {
    it('beside the marks of effects', async () => {
      const element = await show(chartsDocument());
      const rows = [...one(element, '.effects').querySelectorAll('tr:has(svg)')];
      expect(rows.map((row) => [...(row as HTMLTableRowElement).cells].map(words))).to.deep.equal([
        ['Headache', 'under 1', 'over 99'],
        ['Heartburn', '20', '5'],
      ]);
      const heads = [...one(element, '.effects thead').querySelectorAll('th')].map(words);
      expect(heads.slice(1)).to.deep.equal(['Walking of 100', 'Placebo of 100']);
    });

    it('puts each mark of an effect where its number is', async () => {
      const element = await show(chartsDocument());
      for (const row of one(element, '.effects').querySelectorAll('tr:has(svg)')) {
        const line = row.querySelector('.everyone')!.getBoundingClientRect();
        for (const [kind, index] of [
          ['treatment', 1],
          ['comparator', 2],
        ] as const) {
          const mark = row.querySelector(`circle.${kind}`)!.getBoundingClientRect();
          const share = (mark.left + mark.width / 2 - line.left) / line.width;
          const [number = 0] = numbersOf(words((row as HTMLTableRowElement).cells[index]));
          expect(Math.abs(share * 100 - number), words(row)).to.be.at.most(1);
        }
        const middles = [...row.querySelectorAll('circle')].map((mark) => {
          const { left, width } = mark.getBoundingClientRect();
          return left + width / 2;
        });
        const gap = row.querySelector('.gap')!.getBoundingClientRect();
        expect(gap.left).to.be.closeTo(Math.min(...middles), 1);
        expect(gap.right).to.be.closeTo(Math.max(...middles), 1);
      }
    });

    it('over the lines of the times', async () => {
      const element = await show(chartsDocument());
      const [first] = one<HTMLTableElement>(element, '.times').tBodies;
      const [name, onset, duration] = [...first!.rows[0]!.cells].map(words);
      expect(name).to.equal('Walking');
      expect(onset).to.match(/^For some people.*1–3 days$/);
      expect(duration).to.match(/2–3 weeks/);
    });

    it('under the calendar', async () => {
      const element = await show(chartsDocument());
      const [column] = blockUnder(element, 'The first weeks').querySelectorAll('.column');
      expect([...column!.querySelectorAll('dl > div')].map(words)).to.deep.equal([
        'Weeks 1 to 4 Twice a week',
        'Weeks 5 to 8 Once to three times a week',
        'Weeks 9 to 12 As agreed',
      ]);
    });

    it('and nobody hears a drawing that has no words', async () => {
      const element = await show(chartsDocument());
      for (const drawing of all(element, '.block svg')) {
        if (drawing.getAttribute('role') === 'img')
          expect(drawing.getAttribute('aria-label')).to.match(/\d/);
        else expect(drawing.getAttribute('aria-hidden')).to.equal('true');
        expect(named(...drawing.querySelectorAll('text, title, desc'))).to.equal('nothing');
        expect(named(drawing.querySelector('[tabindex], a'))).to.equal('nothing');
      }
    });
  });

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

    it('runs over no edge with text of twice the size', async () => {
      await setViewport({ width: 360, height: 640 });
      const element = await show(chartsDocument(), {}, '100%');
      element.parentElement!.style.fontSize = '32px';
      openAll(element);
      expectInside(element, '200 %');
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
        expect(drawings(element).length).to.equal(20);
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
        it(`folded, unfolded, and in the other frame: ${theme}, ${width}`, async function () {
          this.timeout(30_000);
          const element = await show(chartsDocument(3), { theme }, width);
          await expect(element).to.be.accessible();
          openAll(element);
          await expect(element).to.be.accessible();
          await switchFrames(element);
          await expect(element).to.be.accessible();
        });
      }
    }
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
