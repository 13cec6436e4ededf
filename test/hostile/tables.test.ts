import { expect } from '@open-wc/testing';
import { removeFrames, SCRIPT } from '../frames.js';
import { batches, inTurn } from './vectors.js';
import { Allowed, handle, openWatchedPage, type WatchedPage } from './watched-page.js';

interface Shows extends HTMLElement {
  readonly shown?: object | undefined;
  readonly updateComplete: Promise<boolean>;
}

const ROWS = [
  ['', 'Tea', 'Coffee'],
  ['Taste', 'Mild, <a href="/tea">as a rule</a>', '<em>Strong</em>'],
  ['Cost', '<ul><li>Little</li></ul>', '<img src="/cup.png" alt="A cup" width="40" height="30">'],
];

/** Each cell of a table has the text whose turn it is, and the one below it the next. */
const textIn = (texts: readonly string[], index: number, row: number): string =>
  inTurn(texts, index + row);

describe('a table, when somebody who means ill has written in it', function () {
  this.timeout(60_000);
  const allowed = new Allowed();
  let watched: WatchedPage;
  afterEach(removeFrames);

  async function open(policy?: string): Promise<void> {
    watched = await openWatchedPage(policy);
    const clean = watched.page.document.createElement('treatment-compare') as Shows;
    clean.append(tableOf((cell, index, row) => (cell.innerHTML = ROWS[row]![index]!)));
    watched.page.document.body.append(clean);
    await clean.updateComplete;
    expect(clean.shown).to.be.an('object');
    allowed.learn(clean);
    const broken = watched.page.document.createElement('treatment-compare') as Shows;
    broken.append(watched.page.document.createElement('table'));
    watched.page.document.body.append(broken);
    await broken.updateComplete;
    allowed.learn(broken);
    clean.remove();
    broken.remove();
  }

  /** A caption and three rows of three cells, each filled in. */
  function tableOf(fill: (cell: HTMLElement, index: number, row: number) => void): HTMLElement {
    const table = watched.page.document.createElement('table');
    fill(table.createCaption(), 1, 0);
    ROWS.forEach((_words, row) => {
      const line = table.insertRow();
      ROWS.forEach((_names, index) => fill(line.insertCell(), index, row));
    });
    return table;
  }

  async function show(fill: (cell: HTMLElement, index: number, row: number) => void) {
    const element = watched.page.document.createElement('treatment-compare') as Shows;
    element.append(tableOf(fill));
    watched.page.document.body.append(element);
    await element.updateComplete;
    return element;
  }

  it('shows it as words', async () => {
    await open();
    const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    for (const texts of batches()) {
      const why = texts.join('\n');
      const element = await show((cell, index, row) => cell.append(textIn(texts, index, row)));
      expect(element.shown, why).to.be.an('object');
      const shown = flat(element.shadowRoot?.textContent);
      for (const text of texts) expect(shown).to.contain(flat(text));
      expect(allowed.findings(element).join('\n'), why).to.equal('');
      handle(element);
      await element.updateComplete;
      expect(watched.happened().join('\n'), why).to.equal('');
      element.remove();
    }
    expect((await watched.atLast()).join('\n')).to.equal('');
  });

  it('takes over nothing of its markup that could run', async () => {
    // What the page itself holds must not run, so that what we make of it is all there is to see.
    await open(`default-src 'none'; script-src ${SCRIPT}`);
    for (const texts of batches()) {
      const element = await show((cell, index, row) => {
        cell.innerHTML = `${ROWS[row]![index] ?? ''}${textIn(texts, index, row)}`;
      });
      expect(allowed.findings(element).join('\n'), texts.join('\n')).to.equal('');
      if (!element.shown) expect(element.querySelector('table')!.checkVisibility()).to.be.true;
      element.remove();
    }
  });

  it('follows no link that would run', async () => {
    await open();
    for (const texts of batches()) {
      const why = texts.join('\n');
      const element = await show((cell, index, row) => {
        const text = textIn(texts, index, row);
        const link = watched.page.document.createElement('a');
        const image = watched.page.document.createElement('img');
        link.setAttribute('href', text);
        link.append(`Words ${index} ${row}`, image);
        image.setAttribute('alt', text);
        cell.append(link);
      });
      expect(element.shown, why).to.be.an('object');
      expect(allowed.findings(element).join('\n'), why).to.equal('');
      handle(element);
      await element.updateComplete;
      // Under its shadow root the page's own links are as they were: nobody has clicked them.
      expect(watched.happened().join('\n'), why).to.equal('');
      element.remove();
    }
    expect((await watched.atLast()).join('\n')).to.equal('');
  });
});
