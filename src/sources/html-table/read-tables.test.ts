import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison } from '../../model/comparison/schema.js';
import { useConsole } from '../../testing/page.js';
import { named, one, words } from '../../testing/queries.js';
import { showMarkup } from '../../testing/treatment-compare.js';
import { documentTables, tableUnder } from '../../testing/treatment-compare.queries.js';
import { WORDS } from './testing/read-markup.js';
import { readTables } from './read-tables.js';

async function read(markup: string): Promise<Comparison> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return readTables(box, { language: 'en', words: WORDS }).comparison!;
}

/** As the views show it: the words of every cell. */
const show = (markup: string) => showMarkup(`<treatment-compare>${markup}</treatment-compare>`);

const SECTIONS = `<table><caption>Knee pain</caption>
  <thead><tr><td></td><th>Rest</th><th>Sport &amp; play</th></tr></thead>
  <tbody>
    <tr><th colspan="3">Costs</th></tr>
    <tr><th>Money</th><td>Nothing</td><td>Shoes, see <a href="https://example.org/shoes">a shop</a></td></tr>
    <tr><th>Time</th><td></td><td>An hour</td></tr>
    <tr><td colspan="3">Harms</td></tr>
    <tr><th>Falls</th><td>None</td><td>Some</td></tr>
  </tbody></table>`;

describe('a table as a document', () => {
  useConsole();

  it('names treatments in its first row, sections in rows of one cell, and rows in their first cell', async () => {
    const document = await read(SECTIONS);
    expect(document.title).to.equal('Knee pain');
    expect(document.treatments.map(({ name }) => name)).to.deep.equal(['Rest', 'Sport & play']);
    expect(
      document.sections.map(({ title, rows }) => [title, rows.map(({ label }) => label)]),
    ).to.deep.equal([
      ['Costs', ['Money', 'Time']],
      ['Harms', ['Falls']],
    ]);
  });

  it('shows its cells under its headings', async () => {
    const element = await show(SECTIONS);
    expect(documentTables(element)).to.have.lengthOf(2);
    expect(words(tableUnder(element, 'Costs').tBodies[0]!.rows[0]!.cells[1])).to.match(/Nothing$/);
    expect(words(tableUnder(element, 'Harms').tBodies[0]!.rows[0]!.cells[2])).to.match(/Some$/);
  });

  it('keeps links', async () => {
    const link = tableUnder(await show(SECTIONS), 'Costs').querySelector(
      'a[href="https://example.org/shoes"]',
    );
    expect(words(link)).to.equal('a shop');
  });

  it('makes an absolute address of a relative link', async () => {
    const element = await show(SECTIONS.replace('https://example.org/shoes', '/shoes'));
    expect(tableUnder(element, 'Costs').querySelector<HTMLAnchorElement>('td a')?.href).to.equal(
      `${location.origin}/shoes`,
    );
  });

  for (const address of [
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ]) {
    it(`does not follow ${address}`, async () => {
      const element = await show(SECTIONS.replace('https://example.org/shoes', address));
      const cell = tableUnder(element, 'Costs').tBodies[0]!.rows[0]!.cells[2]!;
      expect(words(cell)).to.match(/a shop/);
      expect(named(cell.querySelector('a'))).to.equal('nothing');
    });
  }

  it('follows a link with brackets in its address', async () => {
    const address = 'https://example.org/wiki/Knee_(joint)';
    const element = await show(SECTIONS.replace('https://example.org/shoes', address));
    const cell = tableUnder(element, 'Costs').tBodies[0]!.rows[0]!.cells[2]!;
    expect(words(cell)).to.match(/see a shop$/);
    expect(cell.querySelector('a')?.href).to.equal(address);
  });

  it('keeps the words of a link with brackets', async () => {
    const element = await show(SECTIONS.replace('a shop', 'shop [new] *now*'));
    const cell = tableUnder(element, 'Costs').tBodies[0]!.rows[0]!.cells[2]!;
    expect(words(cell)).to.match(/see shop \[new\] \*now\*$/);
    expect(words(cell.querySelector('a'))).to.equal('shop [new] *now*');
  });

  it('says that nothing is stated in an empty cell, which is not to say that nothing is known', async () => {
    const cell = tableUnder(await show(SECTIONS), 'Costs').tBodies[0]!.rows[1]!.cells[1];
    expect(words(cell)).to.match(/Not stated$/);
  });

  it('says that nothing is stated where the row is short', async () => {
    const element = await show(
      '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>Cost</th><td>Low</td></tr></table>',
    );
    const [row] = documentTables(element)[0]!.tBodies[0]!.rows;
    expect(words(row?.cells[2])).to.match(/Not stated$/);
  });

  for (const text of [
    '*not* emphasis',
    '**not** strong',
    '[@nobody]',
    '[a](https://example.org/)',
    'back\\slash \\*',
    '<b>markup</b>',
    '{count}',
  ]) {
    it(`shows ${text} as it is written`, async () => {
      const escaped = text.replaceAll('<', '&lt;');
      const element = await show(
        `<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>Cost</th><td>${escaped}</td><td>x</td></tr></table>`,
      );
      const cell = documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells[1]!;
      expect(words(cell.lastElementChild)).to.equal(text);
      expect(named(cell.querySelector('em,strong,a,b'))).to.equal('nothing');
    });
  }

  it('shows markup characters in the first row and column as they are written', async () => {
    const element = await show(
      '<table><tr><td></td><th>A [1]</th><th>B*</th></tr><tr><th>Cost * tax</th><td>x</td><td>y</td></tr></table>',
    );
    const table = documentTables(element)[0]!;
    expect([...table.tHead!.rows[0]!.cells].slice(1).map(words)).to.deep.equal(['A [1]', 'B*']);
    expect(words(table.tBodies[0]!.rows[0]!.cells[0])).to.equal('Cost * tax');
    expect(words(one(element, '[part~="title"]'))).to.equal('A [1] · B*');
  });

  it('takes the words of what is inside the cells, without scripts and styles', async () => {
    const element = await show(
      '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>Cost</th><td><ul><li>One</li> <li>Two</li></ul><style>p{}</style><script type="text/plain">x()</script></td><td>y</td></tr></table>',
    );
    const cell = documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells[1]!;
    expect([...cell.querySelectorAll('li')].map(words)).to.deep.equal(['One', 'Two']);
    expect(words(cell)).to.not.match(/[{(]/);
  });

  it('parts the words of blocks that follow each other', async () => {
    const element = await show(
      '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>Cost</th><td><p>One.</p><p>Two.</p>Three<br>four</td><td>y</td></tr></table>',
    );
    const cell = documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells[1]!;
    expect([...cell.querySelectorAll('p:not(.treatment-label)')].map(words)).to.deep.equal([
      'One.',
      'Two.',
      'Three',
      'four',
    ]);
  });

  it('takes names that are not ASCII, that repeat, and that mean something in JavaScript', async () => {
    for (const names of [
      ['安静', '运动'],
      ['Rest', 'Rest'],
      ['constructor', '__proto__'],
      ['2 weeks', '10 mg'],
    ]) {
      const cells = names.map((name) => `<th>${name}</th>`).join('');
      const comparison = await read(
        `<table><tr><td></td>${cells}</tr><tr><th>Cost</th><td>x</td><td>y</td></tr></table>`,
      );
      expect(
        comparison.treatments.map(({ name }) => name),
        names.join(),
      ).to.deep.equal(names);
      const element = await show(
        `<table><tr><td></td>${cells}</tr><tr><th>Cost</th><td>x</td><td>y</td></tr></table>`,
      );
      expect(
        [...documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells]
          .slice(1)
          .map((cell) => words(cell.lastElementChild)),
      ).to.deep.equal(['x', 'y']);
    }
  });

  it('keeps a table in sight that is none', async () => {
    for (const table of [
      '<table></table>',
      '<table><tr><td>One</td></tr></table>',
      '<table><tr><td></td><th>A</th><th>B</th></tr></table>',
    ]) {
      const element = await show(table);
      expect(element.matches(':state(error)'), table).to.be.true;
    }
  });

  it('has a visible notice of what a table cannot say', async () => {
    expect(words((await show(SECTIONS)).shadowRoot?.firstElementChild)).to.match(/lacks facts/);
  });
});
