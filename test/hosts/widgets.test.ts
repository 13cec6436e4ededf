import { expect } from '@open-wc/testing';
import { find, isShown, line, shownIn, unreadable, unsaid, unseen } from './checks.js';
import {
  comparisonIn,
  describeHost,
  focusedIn,
  type HostPage,
  hostsTried,
  type Page,
  untilShown,
} from './contract.js';
import { until } from '../../src/testing/until.js';

interface Table {
  page(which: number | 'next'): Table;
  search(words: string): Table;
  draw(keepsPage?: boolean | 'page'): Table;
}

/** The words of a comparison's rows. */
const rowsIn = (comparison: Element): string[] =>
  [...find(comparison, '[part~="table"] tbody').querySelectorAll('tr')].map(line);

/** Once an element has taken in what has changed in it. */
async function nextTurn(element: Element): Promise<void> {
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(undefined);
    });
    observer.observe(element, { attributes: true });
    element.toggleAttribute('data-touched');
  });
  await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
}

interface Carousel {
  slideNext(speed: number): void;
  slidePrev(speed: number): void;
}

const more: Record<string, (opened: () => HostPage) => void> = {
  datatables: (opened) => {
    const comparison = () => opened().ours.page.document.getElementById('long')!;

    it('shows all rows, whatever page the table is on and whatever is searched for', async () => {
      const { tables } = opened().ours.page as unknown as { tables: readonly Table[] };
      const own = comparison().querySelector('tbody')!;
      const wanted = Array.from({ length: 10 }, (_none, index) => `Row ${index}`);
      const first = rowsIn(comparison());
      expect(first.map((row) => row.slice(0, 5))).to.deep.equal(wanted);
      for (const [change, rows] of [
        [(table: Table) => table.page('next').draw('page'), 3],
        [(table: Table) => table.search('Tablet 7').draw(), 1],
        [(table: Table) => table.search('nothing like it').draw(), 1],
        [(table: Table) => table.search('').draw(), 3],
      ] as const) {
        change(tables[0]!);
        expect(own.rows).to.have.lengthOf(rows);
        await nextTurn(comparison());
        expect(rowsIn(comparison())).to.deep.equal(first);
      }
      expect(line(comparison().shadowRoot)).to.not.match(/Showing|entries|Search/);
    });

    it('leaves a table of which only some rows are there to its author', async () => {
      const { document } = opened().ours.page;
      const late = document.createElement('treatment-compare');
      const away = document.getElementById('away')!;
      late.append(...away.children);
      away.append(late);
      await late.updateComplete;
      expect(isShown(late)).to.be.false;
      expect(unseen(['Tablet 0', 'Spray 2'], late)).to.deep.equal([]);
      const reasons = opened()
        .ours.notes()
        .filter((note) => note.includes('a part at a time'));
      expect(reasons).to.have.lengthOf(1);
    });
  },
  katex: (opened) => {
    it('says each formula once', async () => {
      const { document } = opened().ours.page;
      const comparison = document.getElementById('formulas')!;
      expect(comparison.querySelector('.katex'), 'KaTeX has run').to.not.equal(null);
      await until(() => rowsIn(comparison).join().includes('⁶'), 'The formulas are read');
      expect(rowsIn(comparison)).to.deep.equal([
        'Dose Tablet 1/2 mg/kg Spray 84 mg',
        'Cells Tablet 10⁶ Spray 1.5 × 10⁻³',
      ]);
    });
  },
  swiper: (opened) => {
    it('keeps what the reader chose while slides move', async () => {
      const comparison = comparisonIn(opened());
      find(comparison, 'input[type="checkbox"]').click();
      await until(() => shownIn(comparison).columns === 2, 'A treatment is taken out');
      const { site } = opened().ours.page as unknown as { site: Carousel };
      for (let turn = 0; turn < 3; turn++) site.slideNext(0);
      await until(() => comparisonIn(opened()) === comparison, 'It comes round again');
      expect(shownIn(comparison).columns).to.equal(2);
    });
  },
  slick: (opened) => {
    it('lives in the copies as well', () => {
      const { document } = opened().ours.page;
      const copies = [...document.querySelectorAll('.slick-cloned treatment-compare')];
      expect(copies).to.not.be.empty;
      expect(copies.every(isShown)).to.be.true;
      expect(copies.flatMap((copy) => unsaid([copy]))).to.deep.equal([]);
    });
  },
  turbo: (opened) => {
    const main = (page: Page) => page.document.getElementById('place');

    it('works after a visit and on the way back', async function () {
      this.timeout(20_000);
      const { ours } = opened();
      const { page } = ours;
      page.document.getElementById('visit')!.click();
      await until(() => page.document.getElementById('other'), 'Turbo shows the other page');
      await untilShown(page);
      page.history.back();
      await until(() => main(page), 'Turbo shows the first page again');
      await untilShown(page);
      const elements = [...main(page)!.children].filter(({ shadowRoot }) => shadowRoot);
      expect(elements).to.have.lengthOf(3);
      expect(unsaid(elements)).to.deep.equal([]);
      expect(unreadable(elements)).to.deep.equal([]);
      const citation = find(comparisonIn(opened()), '[role="doc-noteref"]');
      citation.focus();
      expect(focusedIn(page)).to.equal(citation);
      expect(ours.notes().filter((note) => !note.startsWith('storage'))).to.deep.equal([]);
    });
  },
};

for (const host of await hostsTried('widgets')) describeHost(host, more[host.id]);
