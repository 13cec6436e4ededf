import { expect, fixture, html } from '@open-wc/testing';
import { takeBack } from './take-back.js';

/** A page's markup, read by the parser as it stands. */
async function read(markup: string): Promise<{ box: HTMLElement; host: HTMLElement }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const host = box.querySelector<HTMLElement>('treatment-compare')!;
  takeBack(host, 'table');
  return { box, host };
}

const TABLE = '<table><tbody><tr><td>Cell</td></tr></tbody></table>';

describe('an element inside a paragraph', () => {
  for (const [what, markup] of [
    ['alone in it', `<p><treatment-compare>${TABLE}</treatment-compare></p>`],
    ['at its end', `<p>Words <treatment-compare>${TABLE}</treatment-compare></p><p>More</p>`],
    [
      'with a script before the table',
      `<p><treatment-compare><script type="text/json">1</script>${TABLE}</treatment-compare></p>`,
    ],
  ] as const) {
    it(`gets back the table that the parser took out of it: ${what}`, async () => {
      const { box, host } = await read(markup);
      expect(host.querySelector('td')?.textContent).to.equal('Cell');
      expect(box.querySelectorAll('table')).to.have.lengthOf(1);
      expect(box.querySelector('p:empty'), 'Nor is the empty paragraph left').to.be.null;
    });
  }

  for (const [what, markup] of [
    ['a table of the page', `<p><treatment-compare></treatment-compare></p>${TABLE}<p>More</p>`],
    ['a table further down', `<p><treatment-compare></treatment-compare></p><hr>${TABLE}<p></p>`],
    [
      'a table after other words',
      `<p><treatment-compare></treatment-compare><b>x</b></p>${TABLE}<p></p>`,
    ],
    ['a table after no paragraph', `<treatment-compare></treatment-compare>${TABLE}<p></p>`],
  ] as const) {
    it(`leaves alone ${what}`, async () => {
      const { host } = await read(markup);
      expect(host.childElementCount).to.equal(0);
    });
  }
});
