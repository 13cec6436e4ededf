import { expect } from '@open-wc/testing';
import type { Comparison } from '../model/comparison/schema.js';
import { useConsole, useStyle } from '../testing/page.js';
import { words } from '../testing/queries.js';
import { showMarkup } from '../testing/treatment-compare.js';
import { columnsOf, documentTables } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';
import type { TreatmentCompare } from './treatment-compare.js';

const LABELS = ['Dose', 'Taste', 'Cost', 'Visits'];
const ROWS = LABELS.map(
  (label) => `<tr><th>${label}</th><td>${label} one</td><td>${label} two</td></tr>`,
);
const table = (rows: string) =>
  `<table><thead><tr><th></th><th>Tablet</th><th>Spray</th></tr></thead><tbody>${rows}</tbody></table>`;
const MARKUP = `<treatment-compare>${table(ROWS.join(''))}</treatment-compare>`;

const labelsIn = (element: TreatmentCompare): string[] =>
  [...(documentTables(element)[0]?.tBodies[0]?.rows ?? [])].map((row) => words(row.cells[0]));

/** Lets all be seen and done that a change of children leads to. */
async function settled(element: TreatmentCompare): Promise<Comparison | undefined> {
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(undefined);
    });
    observer.observe(element, { attributes: true });
    element.setAttribute('data-touched', '');
  });
  await element.updateComplete;
  return element.shown;
}

describe('treatment-compare, when a script changes its table', () => {
  const log = useConsole();

  for (const [name, change] of [
    [
      'takes rows out (paging)',
      (body) => {
        body.rows[3]!.remove();
        body.rows[2]!.remove();
      },
    ],
    [
      'takes all rows out, and says that it found none (search)',
      (body) => {
        body.replaceChildren();
        body.insertRow().insertCell().textContent = 'No matching records found';
      },
    ],
    [
      'sorts them',
      (body) => {
        body.append(body.rows[0]!);
      },
    ],
    [
      'copies its header, and wraps it',
      (body) => {
        const own = body.closest('table')!;
        const box = document.createElement('div');
        own.before(box);
        const copy = document.createElement('table');
        copy.append(own.tHead!.cloneNode(true));
        box.append(copy, own);
      },
    ],
    [
      'holds copies of its rows in place',
      (body) => {
        const copy = body.closest('table')!.cloneNode(true) as HTMLTableElement;
        copy.tBodies[0]!.rows[1]!.remove();
        body.closest('table')!.before(copy);
        body.prepend(body.rows[1]!.cloneNode(true));
      },
    ],
    [
      'adds what controls it',
      (body) => {
        const own = body.closest('table')!;
        own.insertAdjacentHTML(
          'beforebegin',
          '<div><label>Search <input></label></div><div>Showing 1 to 2 of 4</div><nav class="pagination"><a>1</a><a>2</a></nav>',
        );
        body.rows[2]!.remove();
      },
    ],
  ] satisfies [string, (body: HTMLTableSectionElement) => void][]) {
    it(`keeps the rows that were first there: the script ${name}`, async () => {
      const element = await showMarkup(MARKUP);
      const before = element.shown;
      change(element.querySelector('tbody')!);
      expect(await settled(element)).to.equal(before);
      expect(labelsIn(element)).to.deep.equal(LABELS);
      element.lang = 'es';
      await element.updateComplete;
      await until(() => element.shown !== before, 'The table is read in another language');
      expect(labelsIn(element)).to.deep.equal(LABELS);
      expect(columnsOf(documentTables(element)[0]!)).to.deep.equal(['Tablet', 'Spray']);
    });
  }

  for (const [name, change, labels] of [
    [
      'another row',
      (body) => {
        body.insertAdjacentHTML('beforeend', '<tr><th>New</th><td>x</td><td>y</td></tr>');
      },
      [...LABELS, 'New'],
    ],
    [
      'other words in a row, when one is gone',
      (body) => {
        body.rows[3]!.remove();
        body.rows[0]!.cells[0]!.textContent = 'How much';
      },
      ['How much', 'Taste', 'Cost'],
    ],
    [
      'another table',
      (body) => {
        body.closest('table')!.outerHTML = table(ROWS[1]!);
      },
      ['Taste'],
    ],
  ] satisfies [string, (body: HTMLTableSectionElement) => void, string[]][]) {
    it(`shows what its author changes: ${name}`, async () => {
      const element = await showMarkup(MARKUP);
      change(element.querySelector('tbody')!);
      await settled(element);
      expect(labelsIn(element)).to.deep.equal(labels);
    });
  }

  it('shows a word that its author has struck out', async () => {
    const element = await showMarkup(MARKUP);
    element.querySelector('td')!.innerHTML = '<s>Dose one</s>';
    await settled(element);
    expect(words(documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells[1])).to.match(
      /Struck out: Dose one$/,
    );
  });

  it('shows what a sign says once a class has changed it', async () => {
    const element = await showMarkup(
      MARKUP.replace('Dose one', '<i class="fa fa-check"></i> by mouth'),
    );
    element.querySelector('i')!.className = 'fa fa-times';
    await settled(element);
    expect(words(documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells[1])).to.match(
      /No by mouth$/,
    );
  });

  it('keeps its rows where a script marks those that it has sorted', async () => {
    const element = await showMarkup(MARKUP);
    const before = element.shown;
    element.querySelector('tbody tr')!.className = 'odd';
    element.querySelector('td')!.className = 'sorting_1';
    element.querySelectorAll('th')[1]!.innerHTML = '<span class="dt-column-title">Tablet</span>';
    element.querySelectorAll('tbody tr')[3]!.remove();
    expect(await settled(element)).to.equal(before);
  });

  it('shows a change beside it', async () => {
    const element = await showMarkup(MARKUP);
    element.insertAdjacentHTML('beforeend', '<p>Prices before tax.</p>');
    await settled(element);
    expect(words(element.shadowRoot)).to.contain('Prices before tax.');
  });

  it('reads what it can see the second time, too', async () => {
    useStyleOnce('.narrow { display: none }');
    const element = await showMarkup(MARKUP);
    element.querySelector('td')!.innerHTML = '<b class="narrow">Tablet:</b> 20 mg';
    await settled(element);
    expect(words(documentTables(element)[0]!.tBodies[0]!.rows[0]!.cells[1])).to.match(/ 20 mg$/);
    expect(words(element.shadowRoot)).to.not.contain('Tablet: 20 mg');
  });

  it('leaves the table to its author where only a part of it is there', async () => {
    const element = await showMarkup(
      MARKUP.replace('</table>', '</table><nav class="pagination"><a>1</a><a>2</a></nav>'),
    );
    expect(element.shown).to.be.undefined;
    expect(element.querySelector('table')!.checkVisibility()).to.be.true;
    expect(log.of(/a part at a time/)).to.have.lengthOf(1);
  });

  const useStyleOnce = useStyle();
});

describe('a page that was saved while it was shown', () => {
  useConsole();

  it('shows its content once', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    (box as unknown as { setHTMLUnsafe: (html: string) => void }).setHTMLUnsafe(
      MARKUP.replace(
        '<table>',
        '<template shadowrootmode="open"><style>p { color: red }</style><div class="page"><p>Dose one</p></div></template><table>',
      ),
    );
    const element = box.querySelector('treatment-compare')!;
    // Firefox upgrades it only after it has come into the page.
    await until(() => element.shown);
    expect(words(element.shadowRoot).match(/Dose one/g)).to.have.lengthOf(1);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    box.remove();
  });
});
