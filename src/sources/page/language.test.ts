import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it('is the lang of the element, or of the nearest one around it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="fr"><p><b lang="de"></b><i></i></p></div>`,
    );
    expect(languageOf(box.querySelector('b')!)).to.equal('de');
    expect(languageOf(box.querySelector('i')!)).to.equal('fr');
  });

  it('is none where an empty lang says that it is not known', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="fr"><b lang=""></b></div>`);
    expect(languageOf(box.querySelector('b')!)).to.be.undefined;
  });

  it('looks through shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="fr"><p></p></div>`);
    const outer = box.querySelector('p')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const inner = outer.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<b></b>';
    expect(languageOf(inner.querySelector('b')!)).to.equal('fr');
  });

  it('is none where nobody says', () => {
    expect(languageOf(document.createElement('b'))).to.be.undefined;
  });
});
