import { expect, fixture, html } from '@open-wc/testing';
import { groundBehind } from './ground.js';

const PICTURE = 'url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")';

/** A box inside another, with what a page says of either. */
async function boxIn(outer: string, inner = ''): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
  box.style.cssText = outer;
  const paragraph = box.querySelector('p')!;
  paragraph.style.cssText = inner;
  return paragraph;
}

describe('the ground behind an element', () => {
  it('is its own colour, or the nearest behind it', async () => {
    expect(groundBehind(await boxIn('background: red', 'background: rgb(1 2 3)'))).to.equal(
      'rgb(1, 2, 3)',
    );
    expect(groundBehind(await boxIn('background: rgb(4 5 6)'))).to.equal('rgb(4, 5, 6)');
    expect(
      groundBehind(await boxIn('background: rgb(4 5 6)', 'background: rgb(0 0 0 / 0)')),
    ).to.equal('rgb(4, 5, 6)');
  });

  it('is found in any notation', async () => {
    for (const colour of ['oklch(0.5 0.1 200)', 'color(display-p3 0 1 0)', 'lab(50 20 30)']) {
      const box = await boxIn(`background: ${colour}`);
      expect(groundBehind(box)).to.equal(getComputedStyle(box.parentElement!).backgroundColor);
      expect(groundBehind(await boxIn('background: red', `background: ${half(colour)}`))).to.be
        .undefined;
    }
  });

  it('is that of the canvas where nothing has a colour', async () => {
    expect(groundBehind(await boxIn(''))).to.equal('Canvas');
  });

  for (const unclear of [
    `background: ${PICTURE}`,
    `background: red ${PICTURE}`,
    'background: linear-gradient(red, blue)',
    'background: rgb(0 0 0 / 0.4)',
    'background: red; opacity: 0.5',
    'background: red; filter: invert(1)',
  ]) {
    it(`is not known behind ${unclear}`, async () => {
      expect(groundBehind(await boxIn(unclear))).to.be.undefined;
      expect(groundBehind(await boxIn('background: red', unclear))).to.be.undefined;
    });
  }

  it('is looked for through slots and shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div><i></i></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const frame = document.createElement('section');
    frame.style.background = 'rgb(7 8 9)';
    frame.append(document.createElement('slot'));
    root.append(frame);
    expect(groundBehind(host.querySelector('i')!), 'A slot stands in the frame').to.equal(
      'rgb(7, 8, 9)',
    );
    host.style.background = 'rgb(10 11 12)';
    frame.style.background = 'none';
    expect(groundBehind(frame), 'The host is around its root').to.equal('rgb(10, 11, 12)');
  });
});

const half = (colour: string): string => colour.replace(')', ' / 0.5)');
