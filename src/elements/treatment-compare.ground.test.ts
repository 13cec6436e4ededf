import { expect } from '@open-wc/testing';
import { backgroundOf, contrastOf, type Rgba, rgbaOf } from '../styles/contrast.js';
import { comparisonDocument } from '../testing/fixtures.js';
import { emulateMedia } from '../testing/media.js';
import { useStyle } from '../testing/page.js';
import { all, words } from '../testing/queries.js';
import { until } from '../testing/until.js';
import { show } from '../testing/treatment-compare.js';
import type { TreatmentCompare } from './treatment-compare.js';

const LOCKED = { offers: 'tablets', region: 'US' };

const grounds = (element: Element): Rgba[] =>
  all(element, '.locked').map((block) => rgbaOf(getComputedStyle(block).backgroundColor));

/** What is written under locked facts, with too little contrast. */
const faint = (element: Element): string[] =>
  all(element, '.locked, .locked *')
    .filter((node) => [...node.childNodes].some((child) => child instanceof Text && words(child)))
    .filter((node) => contrastOf(node) < 4.5)
    .map((node) => `${contrastOf(node).toFixed(2)} ${words(node)}`);

const reviewIn = (element: Element): Element => all(element, '.review')[0]!;

/** Whether what a script registers goes before what a page does, as the standard says. */
function scriptsRegisterFirst(): boolean {
  const name = '--registered-twice';
  const style = document.createElement('style');
  style.textContent = `@property ${name} { syntax: "*"; inherits: false; initial-value: page }`;
  document.head.append(style);
  try {
    CSS.registerProperty({ name, syntax: '*', inherits: true, initialValue: 'script' });
    return getComputedStyle(document.body).getPropertyValue(name) === 'script';
  } finally {
    style.remove();
  }
}

describe('treatment-compare, the ground of locked facts', () => {
  const scriptsAreFirst = scriptsRegisterFirst();
  const addStyle = useStyle();

  for (const [colour, isSeamless] of [
    ['white', true],
    ['#f4f1ea', true],
    ['#fff59d', true],
    ['black', true],
    ['#14191b', true],
    ['#1e293b', true],
    ['#888', false],
    ['rgb(200 30 30)', false],
    ['oklch(0.7 0.1 200)', false],
  ] as const) {
    it(`${isSeamless ? 'is that of the page' : 'stands out'} on ${colour}`, async () => {
      addStyle(`body { background: ${colour}; color: ${colour} }`);
      const element = await show(comparisonDocument(), LOCKED);
      const page = rgbaOf(getComputedStyle(document.body).backgroundColor);
      const ground = rgbaOf(getComputedStyle(reviewIn(element)).backgroundColor);
      const isSame = ground.every((part, index) => Math.abs(part - page[index]!) <= 2);
      expect(isSame, `${ground.join(' ')} on ${page.join(' ')}`).to.equal(isSeamless);
      expect(faint(element)).to.deep.equal([]);
    });
  }

  for (const background of [
    'linear-gradient(black, white)',
    'url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")',
    'rgb(128 128 128 / 0.5)',
  ]) {
    for (const text of ['white', 'black', 'transparent']) {
      it(`is one of its own over ${background} under ${text} text`, async () => {
        addStyle(`body { background: ${background}; color: ${text} }`);
        const element = await show(comparisonDocument(), LOCKED);
        for (const [, , , alpha] of grounds(element)) expect(alpha).to.equal(1);
        expect(faint(element)).to.deep.equal([]);
        const { paddingInlineStart } = getComputedStyle(reviewIn(element));
        expect(parseFloat(paddingInlineStart), 'There is room around it').to.be.at.least(8);
      });
    }
  }

  for (const surface of ['transparent', 'rgb(0 0 0 / 0.3)', 'url(x:y)', 'nonsense', 'white']) {
    for (const text of ['transparent', 'white', 'rgb(0 0 0 / 0.1)', 'nonsense']) {
      it(`can be read with --tc-surface: ${surface} and --tc-text: ${text}`, async () => {
        addStyle(`:root { --tc-surface: ${surface}; --tc-text: ${text} }`);
        for (const theme of ['auto', 'light', 'dark'] as const) {
          const element = await show(comparisonDocument(), { ...LOCKED, theme });
          expect(faint(element), theme).to.deep.equal([]);
          element.remove();
        }
      });
    }
  }

  const untilGround = async (element: TreatmentCompare, colour: string) => {
    const wanted = String(rgbaOf(colour));
    await until(() => String(backgroundOf(reviewIn(element))) === wanted, `It stands on ${colour}`);
    expect(faint(element)).to.deep.equal([]);
  };

  it('follows the page when that changes its theme', async () => {
    addStyle('.night { background: rgb(0, 0, 0); color: white }');
    const element = await show(comparisonDocument(), LOCKED);
    document.body.classList.add('night');
    await untilGround(element, 'rgb(0, 0, 0)');
    document.body.classList.remove('night');
    await untilGround(element, 'rgb(255, 255, 255)');
  });

  it('follows a change that takes its time', async () => {
    addStyle('body { transition: background-color 30ms } .night { background: rgb(0, 0, 0) }');
    const element = await show(comparisonDocument(), LOCKED);
    document.body.classList.add('night');
    await untilGround(element, 'rgb(0, 0, 0)');
    document.body.classList.remove('night');
    await untilGround(element, 'rgb(255, 255, 255)');
  });

  for (const [name, syntax, value] of [
    ['--_print', 'color', 'white'],
    ['--_paper', 'color', 'black'],
    ['--_quiet', 'color', 'white'],
    ['--_columns', 'number', '400'],
  ] as const) {
    it(`stays when a page registers ${name}`, async function () {
      // WebKit 2.50 takes a page's rule before what a script has registered, against the standard.
      if (!scriptsAreFirst) this.skip();
      addStyle(
        `@property ${name} { syntax: "<${syntax}>"; inherits: false; initial-value: ${value} }`,
      );
      const element = await show(comparisonDocument(), LOCKED);
      expect(faint(element)).to.deep.equal([]);
      const [inner] = all(element, '.locked > *');
      const valueOf = (node: Element) => getComputedStyle(node).getPropertyValue(name);
      expect(valueOf(inner!)).to.equal(valueOf(inner!.parentElement!));
      expect(valueOf(inner!)).to.not.equal(value);
    });
  }

  it('is that of the place that an element is moved to', async () => {
    addStyle('.night { background: rgb(0, 0, 0); color: white }');
    const element = await show(comparisonDocument(), LOCKED);
    const night = document.createElement('div');
    night.className = 'night';
    document.body.append(night);
    night.append(element);
    await untilGround(element, 'rgb(0, 0, 0)');
    document.body.append(element);
    await untilGround(element, 'rgb(255, 255, 255)');
    night.remove();
    element.remove();
  });

  it('is paper in print', async () => {
    addStyle('body { background: black; color: white }');
    const element = await show(comparisonDocument(), LOCKED);
    await emulateMedia({ media: 'print' });
    try {
      expect(String(rgbaOf(getComputedStyle(reviewIn(element)).backgroundColor))).to.equal(
        '255,255,255,1',
      );
      expect(faint(element)).to.deep.equal([]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
