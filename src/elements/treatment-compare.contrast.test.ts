import { expect } from '@open-wc/testing';
import { drawnIn } from '../testing/charts.js';
import { backgroundOf, contrast, contrastOf, over, rgbaOf } from '../styles/contrast.js';
import { contrastOfProperty, contrastOfShape, CORNERS } from '../testing/colours.js';
import { chartsDocument } from '../testing/fixtures.js';
import { all, headingOf, isVisible, one, openAll, saying, words } from '../testing/queries.js';
import { runs } from '../testing/runs.js';
import { show } from '../testing/treatment-compare.js';
import { crisisOf, tableUnder } from '../testing/treatment-compare.queries.js';
import fc from '../testing/fast-check.js';

const RUNS = runs(60);

const TEXT = 4.5;
const SHAPE = 3;

const channel = fc.integer({ min: 0, max: 255 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** Colours as people write them, and the corners of what a screen shows. */
const colour = fc.oneof(
  fc.tuple(channel, channel, channel).map(([r, g, b]) => `rgb(${r} ${g} ${b})`),
  fc
    .tuple(channel, fraction, fraction)
    .map(([hue, s, l]) => `hsl(${(hue * 360) / 255} ${s * 100}% ${l * 100}%)`),
  fc
    .tuple(fraction, fraction, channel)
    .map(([l, c, h]) => `oklch(${l} ${c * 0.4} ${(h * 360) / 255})`),
  fc.constantFrom(...CORNERS, 'navy', 'ivory', 'color(display-p3 0 1 0)'),
);

interface Measured {
  readonly what: string;
  readonly least: number;
  readonly ratio: () => number;
}

/** Everything whose colour comes from the accent, found by what it is, once. */
function measuredIn(element: Element): Measured[] {
  const text = (what: string, node: Element | undefined): Measured => {
    if (!node || !isVisible(node)) throw new Error(`${what} cannot be seen.`);
    return { what, least: TEXT, ratio: () => contrastOf(node) };
  };
  const shape = (what: string, ratio: () => number): Measured => ({ what, least: SHAPE, ratio });
  const drawn = new Map(drawnIn(element).map((found) => [found.what, found]));
  const keys = all(element, '.key').filter((key) => words(key).includes('holds'));
  expect(keys).to.not.be.empty;
  const pressed = one(element, 'button[aria-pressed="true"]');
  const crisis = crisisOf(element);
  const link = one(element, 'nav a');
  link.focus();
  expect(getComputedStyle(link).outlineStyle).to.equal('solid');
  const focusRing = (what: string, surface: Element) =>
    shape(`the focus ring on ${what}`, () =>
      contrastOfProperty(link, 'outline-color', backgroundOf(surface)),
    );
  return [
    text('a link', link),
    text('a link in a notice', crisis?.querySelector('a') ?? undefined),
    text('a source that is cited', all(element, '[role="doc-noteref"]').find(isVisible)),
    text(
      'a source that is cited in small print',
      tableUnder(element, 'Is it approved?').querySelector('[role="doc-noteref"]') ?? undefined,
    ),
    text('the button of the page', element.querySelector('a') ?? undefined),
    text('a heading on the tint', one(element, '[part~="next-step"] :is(h2,h3,h4)')),
    text('words on the tint', one(element, '[part~="next-step"]')),
    text('a heading', headingOf(element, 'Serious risks')),
    text('the question', saying(element, /^What could help my knee\?$/)),
    text('the review', saying(element, /Last reviewed/)),
    text('small print', saying(element, /^4 weeks$/)),
    text('the frame that is shown', pressed),
    text('the other frame', one(element, 'button[aria-pressed="false"]')),
    text('the words that open the numbers', one(element, '.numbers summary')),
    text(
      'not known',
      all(element, 'td p').find((node) => words(node) === 'Not known' && isVisible(node)),
    ),
    text('a notice', saying(element, /It is not medical advice/)),
    text('the overdue badge', saying(element, /^Review overdue$/)),
    text('the name of a column', one(element, 'thead th:last-child')),
    shape('the edge of the frame that is shown', () =>
      contrastOfProperty(pressed, 'border-top-color', backgroundOf(pressed.parentElement!)),
    ),
    ...keys.map((key) =>
      shape('a line that explains the times', () => {
        const line = rgbaOf(getComputedStyle(key, '::before').borderTopColor);
        return contrast(over(line, backgroundOf(key)), backgroundOf(key));
      }),
    ),
    ...[...drawn.values()].map(({ what, shape: node, paint }) =>
      shape(what, () => contrastOfShape(node, paint)),
    ),
    focusRing('the surface', link),
    focusRing('a notice', crisis!),
    focusRing('the tint', one(element, '[part~="next-step"]')),
  ];
}

function expectReadable(measured: readonly Measured[]): void {
  const faults = measured.flatMap(({ what, least, ratio }) => {
    const found = ratio();
    return found >= least ? [] : [`${what} has ${found.toFixed(2)}, not ${least}`];
  });
  expect(faults.join('; ')).to.equal('');
}

async function showAll(theme: string): Promise<HTMLElement> {
  const document = chartsDocument(2, { nextReview: '2020-01-01' });
  document.treatments[1]!.approval?.pop();
  const element = await show(document, { theme, region: 'US' });
  openAll(element);
  element.insertAdjacentHTML(
    'beforeend',
    '<a slot="next-step" href="https://example.org/">Ours</a>',
  );
  return element;
}

describe('treatment-compare contrast', () => {
  for (const theme of ['light', 'dark']) {
    it(`is enough for the accent it comes with: ${theme}`, async () => {
      expectReadable(measuredIn(await showAll(theme)));
    });

    it(`is enough for any accent: ${theme}`, async function () {
      this.timeout(60_000);
      const element = await showAll(theme);
      const measured = measuredIn(element);
      expect(measured.length).to.be.greaterThan(20);
      const seen = new Set<string>();
      fc.assert(
        fc.property(colour, (accent) => {
          element.style.setProperty('--tc-accent', accent);
          seen.add(getComputedStyle(one(element, 'nav a')).color);
          expectReadable(measured);
        }),
        RUNS,
      );
      expect(seen.size, 'The accent reaches the links').to.be.greaterThan(2);
    });

    it(`is enough for the document's own button with any accent: ${theme}`, async () => {
      const element = await showAll(theme);
      element.querySelector('a')?.remove();
      const button = one(element, '[part~="next-step"] slot a');
      fc.assert(
        fc.property(colour, (accent) => {
          element.style.setProperty('--tc-accent', accent);
          expectReadable([{ what: 'the button', least: TEXT, ratio: () => contrastOf(button) }]);
        }),
        RUNS,
      );
    });

    it(`is enough for an accent that lets light through: ${theme}`, async () => {
      const element = await showAll(theme);
      const measured = measuredIn(element);
      for (const accent of [
        'rgb(0 80 160 / 0.3)',
        '#fff0',
        'transparent',
        'rgb(255 255 255 / 0.5)',
      ]) {
        element.style.setProperty('--tc-accent', accent);
        expectReadable(measured);
      }
    });
  }

  it('is enough on any light surface, whatever the accent', async function () {
    this.timeout(60_000);
    const element = await showAll('light');
    const measured = measuredIn(element).filter(({ what }) => !what.includes('ring'));
    const light = fc
      .tuple(fraction, fraction, channel)
      .map(([l, c, h]) => `oklch(${0.95 + l * 0.05} ${c * 0.03} ${h})`);
    fc.assert(
      fc.property(colour, light, (accent, surface) => {
        element.style.setProperty('--tc-accent', accent);
        element.style.setProperty('--tc-surface', surface);
        expectReadable(measured);
      }),
      RUNS,
    );
  });

  it('is enough on any dark surface, whatever the accent', async function () {
    this.timeout(60_000);
    const element = await showAll('dark');
    const measured = measuredIn(element).filter(({ what }) => !what.includes('ring'));
    const dark = fc
      .tuple(fraction, fraction, channel)
      .map(([l, c, h]) => `oklch(${0.1 + l * 0.18} ${c * 0.03} ${h})`);
    fc.assert(
      fc.property(colour, dark, (accent, surface) => {
        element.style.setProperty('--tc-accent', accent);
        element.style.setProperty('--tc-surface', surface);
        expectReadable(measured);
      }),
      RUNS,
    );
  });
});
