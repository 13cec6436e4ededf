import { expect, fixture, html } from '@open-wc/testing';
import { contrast, rgbaOf } from '../../styles/contrast.js';
import fc from '../../testing/fast-check.js';
import { groundOf, lightnessOf } from './ground.js';

const PICTURE = 'url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")';

/** A box inside another, with what a page says of either. */
async function boxIn(outer: string, inner = ''): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
  box.style.cssText = outer;
  const paragraph = box.querySelector('p')!;
  paragraph.style.cssText = inner;
  return paragraph;
}

const groundIn = async (outer: string, inner?: string) => groundOf(await boxIn(outer, inner));

describe('the ground of locked facts', () => {
  it('is the colour of the element, or the nearest behind it', async () => {
    for (const [outer, inner, paper] of [
      ['background: black', 'background: rgb(240 250 255)', 'rgb(240, 250, 255)'],
      ['background: rgb(4 5 6)', '', 'rgb(4, 5, 6)'],
      ['background: rgb(0 0 0)', 'background: rgb(0 0 0 / 0)', 'rgb(0, 0, 0)'],
      [
        'background: oklch(0.97 0.02 100)',
        'background: color(srgb 1 1 1 / 0)',
        'oklch(0.97 0.02 100)',
      ],
    ] as const) {
      expect(await groundIn(outer, inner)).to.include({ paper, isOwn: false });
    }
  });

  it('is white where nothing has a colour', async () => {
    expect(await groundIn('')).to.include({ paper: 'rgb(255, 255, 255)', isOwn: false });
  });

  it('is one of its own where the page is of middling lightness', async () => {
    for (const middling of ['#888', 'red', 'oklch(0.7 0.1 200)', 'lab(50 20 30)']) {
      expect((await groundIn(`background: ${middling}`)).isOwn, middling).to.be.true;
    }
  });

  for (const unclear of [
    `background: ${PICTURE}`,
    `background: white ${PICTURE}`,
    'background: linear-gradient(white, black)',
    'background: rgb(0 0 0 / 0.4)',
    'background: oklch(1 0 0 / 0.5)',
    'background: white; opacity: 0.5',
    'background: white; filter: invert(1)',
  ]) {
    for (const [text, paper] of [
      ['white', '#14191b'],
      ['black', 'rgb(255, 255, 255)'],
      ['transparent', 'rgb(255, 255, 255)'],
    ] as const) {
      it(`is what ${text} text is not over ${unclear}`, async () => {
        expect(await groundIn(unclear, `color: ${text}`)).to.include({ paper, isOwn: true });
        expect(await groundIn('background: white', `${unclear}; color: ${text}`)).to.include({
          paper,
          isOwn: true,
        });
      });
    }
  }

  it('is looked for through slots and shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div><i></i></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const frame = document.createElement('section');
    frame.style.background = 'rgb(7 8 9)';
    frame.append(document.createElement('slot'));
    root.append(frame);
    const paper = (element: Element) => groundOf(element).paper;
    expect(paper(host.querySelector('i')!), 'A slot stands in the frame').to.equal('rgb(7, 8, 9)');
    host.style.background = 'rgb(10 11 12)';
    frame.style.background = 'none';
    expect(paper(frame), 'The host is around its root').to.equal('rgb(10, 11, 12)');
  });

  it('has an ink that can be read on it, whatever the page and its text are', async () => {
    const box = await boxIn('');
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (page, text) => {
        box.style.background = `rgb(${page.join(' ')})`;
        box.style.color = `rgb(${text.join(' ')})`;
        const { paper, ink } = groundOf(box);
        box.style.background = paper;
        box.style.color = ink;
        const style = getComputedStyle(box);
        expect(contrast(rgbaOf(style.color), rgbaOf(style.backgroundColor))).to.be.at.least(10);
      }),
    );
  });

  it('has an ink that can be read on it, where the colour is one that no screen can show', async () => {
    const box = await boxIn('');
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const colours = fc
      .tuple(
        fc.constantFrom('oklch', 'lch', 'oklab', 'lab', 'srgb', 'display-p3', 'xyz'),
        share,
        share,
        share,
      )
      .map(([space, one, two, three]) => {
        if (space === 'oklch') return `oklch(${one} ${two / 2} ${three * 360})`;
        if (space === 'lch') return `lch(${one * 100} ${two * 150} ${three * 360})`;
        if (space === 'oklab') return `oklab(${one} ${two - 0.5} ${three - 0.5})`;
        if (space === 'lab') return `lab(${one * 100} ${two * 250 - 125} ${three * 250 - 125})`;
        return `color(${space} ${one * 1.5} ${two * 1.5 - 0.25} ${three * 1.5 - 0.25})`;
      });
    fc.assert(
      fc.property(colours, (colour) => {
        box.style.background = colour;
        const { paper, ink } = groundOf(box);
        expect(contrast(rgbaOf(ink), rgbaOf(paper)), colour).to.be.at.least(9);
      }),
      { numRuns: 500 },
    );
  });
});

describe('how light a computed colour is', () => {
  for (const [colour, lightness] of [
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0)', 0],
    ['rgb(136, 136, 136)', 0.63],
    ['oklch(0.7 0.1 200)', 0.7],
    ['oklab(0.35 0.1 0.1 / 0.5)', 0.35],
    ['lab(50 20 30)', 0.5],
    ['lch(80 20 30)', 0.8],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.5 0.5 0.5 / 0.3)', 0.6],
  ] as const) {
    it(`is ${lightness} of ${colour}`, () => {
      expect(lightnessOf(colour)).to.be.closeTo(lightness, 0.02);
    });
  }
});
