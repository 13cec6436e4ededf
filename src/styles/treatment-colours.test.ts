import { expect, fixture, html } from '@open-wc/testing';
import { contrast, over, type Rgba, rgbaOf } from './contrast.js';
import { distance, lightness, type Sight, sights, CORNERS } from '../testing/colours.js';
import { useStyle } from '../testing/page.js';
import { tokens } from './tokens.js';
import { treatmentColours } from './treatment-colours.js';
import fc from '../testing/fast-check.js';

/** WCAG 2, 1.4.11. */
const SHAPE = 3;

/**
 * CSS Color 4 takes 2 for the least difference in OKLab (times 100) that can be noticed, side by side. Marks
 * are small and apart: any two of the six keep four times that to every sight; the first three to every sight,
 * and all six to normal sight, six times.
 */
const NOTICEABLE = 2;
const APART = 4 * NOTICEABLE;
const WELL_APART = 6 * NOTICEABLE;

const RUNS = { numRuns: 150 };
const NUMBERS = [1, 2, 3, 4, 5, 6] as const;

interface Page {
  readonly background: string;
  readonly text: string;
}

/** Light and dark, with texts from the strongest to the faintest that is 4.5:1. */
const PAGES: readonly Page[] = [
  { background: '#fff', text: '#000' },
  { background: '#fff', text: '#22242b' },
  { background: '#fff', text: 'rgb(0 0 0 / 0.7)' },
  { background: '#fff', text: '#767676' },
  { background: '#fff', text: 'navy' },
  { background: '#f4f1ea', text: '#2b2a26' },
  { background: '#f4f1ea', text: '#5b4636' },
  { background: '#000', text: '#fff' },
  { background: '#000', text: '#8c8c8c' },
  { background: '#14191b', text: 'rgb(255 255 255 / 0.7)' },
  { background: '#14191b', text: '#e4e8e9' },
  { background: '#1e293b', text: '#e2e8f0' },
  { background: '#1e293b', text: '#94a3b8' },
  { background: '#1e293b', text: 'gold' },
];

/** Of the pages, those whose text is as strong as body text commonly is. */
const BODY_TEXTS = ['#000', '#22242b', '#2b2a26', '#fff', '#e4e8e9', '#e2e8f0'];

const channel = fc.integer({ min: 0, max: 255 });

/** Colours as sites write them, and the corners of what a screen shows and of what CSS can say. */
const colour = fc.oneof(
  fc.tuple(channel, channel, channel).map(([r, g, b]) => `rgb(${r} ${g} ${b})`),
  fc
    .tuple(channel, channel, channel)
    .map(([l, c, h]) => `oklch(${l / 255} ${(c * 0.4) / 255} ${(h * 360) / 255})`),
  fc.constantFrom(...CORNERS, 'transparent', 'rgb(255 255 255 / 0.2)', 'color(display-p3 0 1 0)'),
);

interface Shown {
  readonly background: () => Rgba;
  /** The colour of one treatment. */
  readonly of: (number: number) => Rgba;
  readonly all: () => Rgba[];
  /** A token over the page. */
  readonly token: (name: string) => Rgba;
  readonly set: (page: Page) => void;
  readonly host: HTMLElement;
}

/** A mark in the colour of each treatment, as a view draws it, on a page. */
async function show(page: Page, css = treatmentColours.cssText): Promise<Shown> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const sheets = [tokens.cssText, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const marks = new CSSStyleSheet();
  marks.replaceSync('rect { fill: var(--_treatment, red) } i { color: var(--_token) }');
  root.adoptedStyleSheets = [...sheets, marks];
  const spans = NUMBERS.map((n) => `<span class="treatment-${n}"><svg><rect></rect></svg></span>`);
  root.innerHTML = `<div class="page">${spans.join('')}<i></i></div>`;
  const rects = [...root.querySelectorAll('rect')];
  const probe = root.querySelector('i')!;
  const background = () => rgbaOf(getComputedStyle(host).backgroundColor);
  const of = (number: number) => rgbaOf(getComputedStyle(rects[number - 1]!).fill);
  const set = ({ background, text }: Page) => {
    host.style.backgroundColor = background;
    host.style.color = text;
  };
  set(page);
  return {
    host,
    set,
    background,
    of,
    all: () => NUMBERS.map(of),
    token: (name) => {
      probe.style.setProperty('--_token', `var(${name})`);
      return over(rgbaOf(getComputedStyle(probe).color), background());
    },
  };
}

const named = ({ text, background }: Page) => `${text} on ${background}`;

/** Fails with every colour that does not stand out. */
function expectToStandOut(colours: readonly Rgba[], surface: Rgba, what = ''): void {
  const faults = colours.flatMap((each, index) => {
    const found = contrast(over(each, surface), surface);
    return found >= SHAPE
      ? []
      : [`${what} ${index + 1} (${each.join(' ')}) has ${found.toFixed(2)}`];
  });
  expect(faults.join('; ')).to.equal('');
}

/** The least distance between any two colours to one sight. */
function leastDistance(colours: readonly Rgba[], sight: Sight): number {
  return Math.min(
    ...colours.flatMap((one, index) =>
      colours.slice(index + 1).map((other) => distance(one, other, sight)),
    ),
  );
}

/** The styles without what some engines do not understand, or with the rules for forced colours in force. */
function styles(change: { without?: RegExp; forced?: boolean }): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(treatmentColours.cssText);
  let changed = 0;
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    const rule = sheet.cssRules[index];
    if (rule instanceof CSSSupportsRule && change.without?.test(rule.conditionText)) {
      sheet.deleteRule(index);
      changed++;
    } else if (rule instanceof CSSMediaRule && change.forced) {
      expect(rule.conditionText).to.equal('(forced-colors: active)');
      rule.media.mediaText = 'all';
      changed++;
    }
  }
  expect(changed, 'The styles hold what is changed').to.be.greaterThan(0);
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}

describe('the colours of treatments', () => {
  const addStyle = useStyle();

  it('are measured by what CSS and Machado say', () => {
    const [black, white, red] = ['#000', '#fff', '#f00'].map(rgbaOf) as [Rgba, Rgba, Rgba];
    expect(distance(black, white)).to.be.closeTo(100, 0.01);
    // CSS Color 4 gives red as oklch(0.628 0.2577 29.23).
    expect(distance(red, rgbaOf('#000'))).to.be.closeTo(100 * Math.hypot(0.628, 0.2577), 0.05);
    for (const sight of sights) {
      expect(distance(black, white, sight), sight).to.be.closeTo(100, 0.2);
    }
    // What traffic lights are to most who do not see red from green.
    const [stop, go] = [rgbaOf('#a84b3a'), rgbaOf('#6f7430')] as const;
    expect(distance(stop, go, 'deuteranopia')).to.be.lessThan(distance(stop, go) / 2);
  });

  for (const page of PAGES) {
    it(`stand out from the page: ${named(page)}`, async () => {
      const { all, background } = await show(page);
      expectToStandOut(all(), background());
    });

    it(`can be told apart by everyone: ${named(page)}`, async () => {
      const colours = (await show(page)).all();
      for (const sight of sights) {
        const least = sight === 'normal' ? WELL_APART : APART;
        expect(leastDistance(colours, sight), `six, ${sight}`).to.be.at.least(least);
        expect(leastDistance(colours.slice(0, 3), sight), `three, ${sight}`).to.be.at.least(
          WELL_APART,
        );
      }
    });

    it(`can be told apart in grey print: ${named(page)}`, async () => {
      const greys = (await show(page)).all().map(lightness);
      const steps = (of: number[]) => {
        const ladder = of.toSorted((a, b) => a - b);
        return ladder.slice(1).map((grey, index) => grey - ladder[index]!);
      };
      expect(Math.min(...steps(greys)), 'six').to.be.at.least(1.5 * NOTICEABLE);
      expect(Math.min(...steps(greys.slice(0, 3))), 'three').to.be.at.least(APART);
    });
  }

  for (const page of PAGES.filter(({ text }) => BODY_TEXTS.includes(text))) {
    it(`differ from the neutral colour of the comparator: ${named(page)}`, async () => {
      const { all, token } = await show(page);
      const neutral = token('--_muted');
      for (const sight of sights) {
        const distances = all().map((each) => distance(each, neutral, sight));
        expect(Math.min(...distances), `six, ${sight}`).to.be.at.least(
          (sight === 'normal' ? 2.5 : 1.5) * NOTICEABLE,
        );
        expect(Math.min(...distances.slice(0, 3)), `three, ${sight}`).to.be.at.least(
          2.5 * NOTICEABLE,
        );
      }
    });
  }

  for (const page of PAGES.filter(({ background }) => /#fff|#14191b/.test(background))) {
    it(`stand out from the track of a bar: ${named(page)}`, async () => {
      const { all, token } = await show(page);
      expectToStandOut(all(), token('--_tint'));
    });
  }

  it('are of no hue that says stop or go, and none is loud', async () => {
    const { all } = await show(PAGES[1]!);
    const probe = await fixture<HTMLElement>(html`<i></i>`);
    for (const [red, green, blue] of all()) {
      probe.style.color = `oklch(from rgb(${red} ${green} ${blue}) l c h)`;
      const [, chroma = 1, hue = 0] = getComputedStyle(probe)
        .color.match(/[\d.]+/g)!
        .map(Number);
      expect(chroma, `${red} ${green} ${blue}`).to.be.within(0.05, 0.13);
      expect((hue > 5 && hue < 45) || (hue > 115 && hue < 175), `hue ${hue}`).to.be.false;
    }
  });

  it('are the same whatever dark text a light page has, and whatever light text a dark one', async () => {
    const { all, set } = await show(PAGES[0]!);
    const seen = new Set(
      PAGES.map((page) => {
        set(page);
        return all().join(' ');
      }),
    );
    expect(seen.size).to.equal(2);
  });

  it('stand out whatever colour a site sets', async function () {
    this.timeout(60_000);
    const { all, set, background, host } = await show(PAGES[0]!);
    const seen = new Set<string>();
    fc.assert(
      fc.property(colour, fc.constantFrom(...PAGES), (ofSite, page) => {
        for (const n of NUMBERS) host.style.setProperty(`--tc-treatment-${n}`, ofSite);
        set(page);
        seen.add(all().join(' '));
        expectToStandOut(all(), background(), named(page));
      }),
      RUNS,
    );
    expect(seen.size, 'What is set reaches the colours').to.be.greaterThan(60);
  });

  it('take hue and chroma from the root of the page, and keep their lightness', async () => {
    const { of, all } = await show(PAGES[1]!);
    const before = all();
    addStyle(':root { --tc-treatment-2: #8f2d8f }');
    const [red, green, blue] = of(2);
    expect(green, 'It is purple').to.be.lessThan(Math.min(red, blue) - 40);
    expect(lightness(of(2))).to.be.closeTo(lightness(before[1]!), 4);
    expect(all().filter((each, index) => String(each) !== String(before[index]))).to.have.length(1);
  });

  for (const [engine, without, three, six] of [
    ['has relative colours, not of the text', /currentcolor/i, WELL_APART - NOTICEABLE, 3],
    ['has no relative colours', /oklch/, 0, 0],
  ] as const) {
    it(`stand out in an engine that ${engine}`, async function () {
      this.timeout(60_000);
      const { all, set, background, host } = await show(PAGES[0]!, styles({ without }));
      const pages = PAGES.filter(({ text }) => BODY_TEXTS.includes(text));
      for (const page of pages) {
        set(page);
        expectToStandOut(all(), background(), named(page));
        for (const sight of sights) {
          const what = `${named(page)}, ${sight}`;
          expect(leastDistance(all().slice(0, 3), sight), what).to.be.at.least(three);
          expect(leastDistance(all(), sight), what).to.be.at.least(six * NOTICEABLE);
        }
      }
      fc.assert(
        fc.property(colour, fc.constantFrom(...pages), (ofSite, page) => {
          for (const n of NUMBERS) host.style.setProperty(`--tc-treatment-${n}`, ofSite);
          set(page);
          expectToStandOut(all(), background(), named(page));
        }),
        RUNS,
      );
    });
  }

  it('are the one of the system in forced colours', async () => {
    const { all, host } = await show(PAGES[8]!, styles({ forced: true }));
    host.style.setProperty('--tc-treatment-1', 'red');
    const probe = await fixture<HTMLElement>(html`<i></i>`);
    probe.style.color = 'CanvasText';
    const system = rgbaOf(getComputedStyle(probe).color);
    expect(all()).to.deep.equal(NUMBERS.map(() => system));
  });
});
