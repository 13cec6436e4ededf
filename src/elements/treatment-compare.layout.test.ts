import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { rgbaOf } from '../styles/contrast.js';
import { comparisonDocument, documentOf } from '../testing/fixtures.js';
import { emulateMedia } from '../testing/media.js';
import { nextFrame } from '../testing/page.js';
import { all, isVisible, named, one, openAll, saying, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { blockUnder, documentTables, tableUnder } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';

const isTable = (table: HTMLTableElement) => getComputedStyle(table).display === 'table';
/** Tables of criteria by treatments, which turn into cards. */
const criteriaTables = (element: Element) =>
  all<HTMLTableElement>(element, 'table[role]').filter((table) => table.tHead);

function expectTableSemantics(table: HTMLTableElement): void {
  const within = (selector: string) => [...table.querySelectorAll(selector)];
  expect(table.getAttribute('role')).to.equal('table');
  expect(table.getAttribute('aria-labelledby')).to.be.a('string');
  const root = table.getRootNode() as ShadowRoot;
  expect(words(root.getElementById(table.getAttribute('aria-labelledby')!))).to.not.be.empty;
  for (const part of within('thead,tbody')) expect(part.getAttribute('role')).to.equal('rowgroup');
  for (const row of within('tr')) expect(row.getAttribute('role')).to.equal('row');
  for (const head of within('thead th')) {
    expect(head.getAttribute('role')).to.equal('columnheader');
    expect(head.getAttribute('scope')).to.equal('col');
    expect(words(head)).to.not.be.empty;
  }
  for (const head of within('tbody th')) {
    expect(head.getAttribute('role')).to.equal('rowheader');
    expect(head.getAttribute('scope')).to.equal('row');
  }
  for (const cell of within('td')) {
    expect(cell.getAttribute('role')).to.equal('cell');
    expect(words(cell)).to.not.be.empty;
  }
  // Out of the accessibility tree, a role is worth nothing.
  for (const node of within('tr,th,td')) {
    expect(getComputedStyle(node).display).to.not.be.oneOf(['none', 'contents']);
    expect(getComputedStyle(node).visibility).to.equal('visible');
    expect(named(node.closest('[aria-hidden="true"]'))).to.equal('nothing');
  }
}

/** A table that is a table at every width: its roles are the browser's own, as long as it is displayed as one. */
function expectPlainTable(table: HTMLTableElement): void {
  expect(isTable(table), words(table.caption)).to.be.true;
  expect(words(table.caption)).to.not.be.empty;
  const [heads, ...others] = [...table.rows].filter((row) => !row.ariaHidden);
  const columns = [...heads!.cells];
  for (const head of columns) {
    expect(head.scope).to.equal('col');
    expect(words(head)).to.not.be.empty;
  }
  for (const row of others) {
    const [first] = row.cells;
    expect([...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)).to.equal(columns.length);
    if (first!.colSpan < columns.length) expect(first!.scope, words(first)).to.equal('row');
    for (const cell of row.cells) {
      expect(words(cell)).to.not.be.empty;
      expect(getComputedStyle(cell).display).to.equal('table-cell');
    }
  }
}

describe('treatment-compare layout', () => {
  beforeEach(() => setViewport({ width: 1200, height: 700 }));
  afterEach(() => scrollTo(0, 0));

  for (const width of ['1000px', '320px']) {
    it(`keeps the meaning of a table in ${width}`, async () => {
      const element = await show(comparisonDocument(), {}, width);
      openAll(element);
      const tables = criteriaTables(element);
      expect(tables).to.have.lengthOf(5);
      for (const table of tables) expect(isTable(table)).to.equal(width === '1000px');
      tables.forEach(expectTableSemantics);
      const others = all<HTMLTableElement>(element, 'table:not([role])');
      expect(others, 'The numbers of an outcome, effects and times').to.have.lengthOf(3);
      others.forEach(expectPlainTable);
    });
  }

  it('asks its container how wide it is, never the window', async () => {
    const narrow = await show(comparisonDocument(), {}, '320px');
    const wide = await show(comparisonDocument(), {}, '1000px');
    expect(documentTables(narrow).some(isTable)).to.be.false;
    expect(documentTables(wide).every(isTable)).to.be.true;
    await setViewport({ width: 480, height: 700 });
    expect(documentTables(wide).every(isTable), 'A wide container in a narrow window').to.be.true;
  });

  it('follows its container as it changes', async () => {
    const element = await show(comparisonDocument(), {}, '1000px');
    element.parentElement!.style.width = '320px';
    // What is folded need not follow before it is opened.
    const tables = () => documentTables(element).filter((table) => table.checkVisibility());
    await until(() => !tables().some(isTable), 'Cards');
    element.parentElement!.style.width = '1000px';
    await until(() => tables().every(isTable), 'Tables');
  });

  for (const width of ['1000px', '320px']) {
    it(`shows a table in ${width} when told to`, async () => {
      const element = await show(comparisonDocument(), { view: 'table' }, width);
      expect(criteriaTables(element).every(isTable)).to.be.true;
    });

    it(`shows cards in ${width} when told to`, async () => {
      const element = await show(comparisonDocument(), { view: 'cards' }, width);
      expect(criteriaTables(element).some(isTable)).to.be.false;
    });
  }

  for (const count of [2, 3, 4, 5, 6]) {
    it(`obeys view with ${count} treatments`, async () => {
      const table = await show(documentOf(count), { view: 'table' }, '500px');
      expect(criteriaTables(table).every(isTable), 'table').to.be.true;
      const cards = await show(documentOf(count), { view: 'cards' }, '1150px');
      expect(criteriaTables(cards).some(isTable), 'cards').to.be.false;
    });
  }

  it('names the treatment on each card', async () => {
    const element = await show(comparisonDocument(), {}, '320px');
    const names = [...tableUnder(element, 'The basics').querySelectorAll('td')].map((cell) =>
      words(cell.firstElementChild),
    );
    expect(names).to.deep.equal(['Walking', 'Tablets', 'Injection']);
    for (const cell of tableUnder(element, 'The basics').querySelectorAll('td')) {
      expect(isVisible(cell.firstElementChild)).to.be.true;
    }
  });

  it('does not repeat the treatment in a table, where the column says it', async () => {
    const element = await show();
    for (const cell of tableUnder(element, 'The basics').querySelectorAll('td')) {
      expect(isVisible(cell.firstElementChild)).to.be.false;
    }
  });

  it('puts what is compared one under the other on cards', async () => {
    const element = await show(comparisonDocument(), {}, '320px');
    const cells = [...tableUnder(element, 'The basics').querySelectorAll('td')].map((cell) =>
      cell.getBoundingClientRect(),
    );
    cells.forEach((cell, index) => {
      if (index > 0) expect(cell.top).to.be.at.least(cells[index - 1]!.bottom - 1);
      expect(cell.width).to.be.greaterThan(250);
    });
  });

  it('says that a missing cell is not known', async () => {
    const element = await show();
    const [, , , last] = tableUnder(element, 'What a day is like').tBodies[0]!.rows[0]!.cells;
    expect(words(last)).to.match(/Not known$/);
  });

  it('says of each chart which treatment nothing is known of', async () => {
    const element = await show();
    const unknown = (label: string) =>
      [...blockUnder(element, label).querySelectorAll('.column, .times tbody')]
        .filter((chart) => words(chart).includes('Not known') && !chart.querySelector('svg'))
        .map((chart) => words(chart.querySelector('.heading, th')));
    expect(unknown('Less pain')).to.deep.equal(['Injection']);
    expect(unknown('Common side effects')).to.deep.equal(['Walking', 'Injection']);
    expect(unknown('Start of help')).to.deep.equal(['Walking', 'Injection']);
  });

  for (const width of [320, 360]) {
    it(`holds six treatments in a window of ${width} px`, async () => {
      await setViewport({ width, height: 640 });
      const element = await show(documentOf(6), {}, '100%');
      openAll(element);
      const page = document.documentElement;
      expect(page.scrollWidth, 'Nothing runs over the edge').to.be.at.most(page.clientWidth);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      const right = element.getBoundingClientRect().right;
      for (const node of all(element, 'p,li,td,th,a,label,svg,input').filter(isVisible)) {
        expect(node.getBoundingClientRect().right, words(node).slice(0, 40)).to.be.at.most(
          right + 1,
        );
      }
    });

    it(`holds a document with every kind of row in a window of ${width} px`, async () => {
      await setViewport({ width, height: 640 });
      const long = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2);
      const element = await show(comparisonDocument({ title: long, summary: [long] }), {}, '100%');
      openAll(element);
      const page = document.documentElement;
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it('holds six treatments in a wide table without scrolling sideways', async () => {
    await setViewport({ width: 1400, height: 700 });
    const element = await show(documentOf(6), {}, '1300px');
    expect(documentTables(element).every(isTable)).to.be.true;
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('does not make a narrow page scroll sideways when told to show a table', async () => {
    await setViewport({ width: 400, height: 640 });
    await show(comparisonDocument(), { view: 'table' }, '100%');
    const page = document.documentElement;
    expect(page.scrollWidth, 'A table that is too wide scrolls by itself').to.be.at.most(
      page.clientWidth,
    );
  });

  describe('the names of the treatments', () => {
    const heads = (element: Element) => [
      ...tableUnder(element, 'Serious risks').tHead!.rows[0]!.cells,
    ];

    for (const [name, offset] of [
      ['at the top of the window', 0],
      ['under a bar of the page', 60],
    ] as const) {
      it(`stay ${name} while their table passes`, async () => {
        const element = await show();
        element.style.setProperty('--tc-sticky-offset', `${offset}px`);
        const table = tableUnder(element, 'Serious risks');
        table.tBodies[0]!.rows[0]!.style.height = '1500px';
        scrollTo(0, table.getBoundingClientRect().top + scrollY + 300);
        await nextFrame();
        expect(table.getBoundingClientRect().top).to.be.lessThan(-100);
        for (const head of heads(element)) {
          expect(Math.abs(head.getBoundingClientRect().top - offset)).to.be.at.most(2);
        }
      });
    }

    it('stay readable over what passes under them', async () => {
      const element = await show();
      for (const head of heads(element)) {
        const { backgroundColor, backdropFilter } = getComputedStyle(head);
        const isOpaque = rgbaOf(backgroundColor)[3] === 1;
        expect(isOpaque || backdropFilter.includes('blur'), backgroundColor).to.be.true;
      }
    });

    it('do not stay in print', async () => {
      const element = await show();
      await emulateMedia({ media: 'print' });
      try {
        const positions = heads(element).map((head) => getComputedStyle(head).position);
        expect(new Set(positions)).to.deep.equal(new Set(['static']));
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  it('is without empty boxes where the document says little', async () => {
    const { treatments, sections } = comparisonDocument();
    const small = {
      id: 'small',
      title: 'Small',
      treatments: treatments.map(({ id, name }) => ({ id, name, summary: name })),
      sections: sections.slice(0, 1),
    };
    const element = await show(JSON.stringify(small));
    for (const node of all(element, 'section,p,ul,ol,dl,h1,h2,h3,h4').filter(isVisible)) {
      const holds = words(node) || node.querySelector('img,svg,slot[name]');
      expect(Boolean(holds), `${node.outerHTML.slice(0, 80)} holds something`).to.be.true;
    }
    expect(named(saying(element, /undefined|\[object|NaN/))).to.equal('nothing');
    expect(one(element, '[part~="title"]')).to.exist;
  });
});
