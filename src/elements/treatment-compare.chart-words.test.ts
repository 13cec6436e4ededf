import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  type Arm,
  armsIn,
  buttonsOf,
  numbersOf,
  OUTCOMES,
  switchFrames,
} from '../testing/charts.js';
import { chartsDocument } from '../testing/fixtures.js';
import { all, isVisible, named, one, openAll, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { blockUnder } from '../testing/treatment-compare.queries.js';

describe('treatment-compare charts, in words', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));
  afterEach(() => scrollTo(0, 0));

  describe('the numbers of an outcome', () => {
    it('open with the keyboard', async () => {
      const element = await show(chartsDocument());
      openAll(element);
      const summary = blockUnder(element, 'Less pain').querySelector<HTMLElement>(
        '.numbers > summary',
      )!;
      const table = summary.parentElement!.querySelector('table');
      (summary.parentElement as HTMLDetailsElement).open = false;
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
});
