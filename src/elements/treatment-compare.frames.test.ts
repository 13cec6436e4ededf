import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  armsIn,
  buttonsOf,
  expectPicture,
  numbersOf,
  OUTCOMES,
  said,
  switchFrames,
} from '../testing/charts.js';
import { chartsDocument, chartsPerThousand } from '../testing/fixtures.js';
import { nextFrame } from '../testing/page.js';
import { all, expectFocus, one, openAll, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { blockUnder } from '../testing/treatment-compare.queries.js';

const otherFrame = (block: Element) => block.querySelector('button[aria-pressed="false"]')!;

describe('treatment-compare, the switch of frame', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));
  afterEach(() => scrollTo(0, 0));

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
    const drawingOf = (picture: Element) =>
      [...picture.querySelectorAll('.filled')].map((piece) => piece.outerHTML).join('');
    const drawings = before.map(({ picture }) => drawingOf(picture));
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
      expect(drawingOf(picture)).to.not.equal(drawings[index]);
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

  for (const document of [chartsDocument(), chartsPerThousand()]) {
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
      openAll(element);
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
