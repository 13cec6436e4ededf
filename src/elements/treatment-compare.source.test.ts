import { expect } from '@open-wc/testing';
import { bringComparisons } from '../testing/bring-comparisons.js';
import { titled } from '../testing/fixtures.js';
import { useConsole } from '../testing/page.js';
import { words } from '../testing/queries.js';
import { showMarkup } from '../testing/treatment-compare.js';
import { columnsOf, documentTables, title } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';

const TABLE = `<table><caption>From the table</caption>
  <tr><td></td><th>Rest</th><th>Exercise</th></tr>
  <tr><th>Cost</th><td>Nothing</td><td>Shoes</td></tr></table>`;

bringComparisons({ sample: { en: titled('Built in') } });

/** The element as its author left it, which is what clones and page builders see. */
const element = (attributes = '', children = '') =>
  `<treatment-compare ${attributes}>${children}</treatment-compare>`;

describe('treatment-compare, where its document comes from', () => {
  useConsole();

  it('takes a child table', async () => {
    const shown = await showMarkup(element('', TABLE));
    expect(title(shown)).to.equal('From the table');
    expect(columnsOf(documentTables(shown)[0]!)).to.deep.equal(['Rest', 'Exercise']);
  });

  it('prefers the table to built-in', async () => {
    expect(title(await showMarkup(element('comparison="sample"', TABLE)))).to.equal(
      'From the table',
    );
  });

  it('reads a table again when one of its cells changes', async () => {
    const shown = await showMarkup(element('', TABLE));
    shown.querySelector('table')!.rows[1]!.cells[1]!.textContent = 'A pillow';
    await until(
      () => words(documentTables(shown)[0]).includes('A pillow'),
      'The new words are shown',
    );
  });
});
