import { expect } from '@open-wc/testing';
import { find, isShown, shownIn, unreadable, unsaid } from './checks.js';
import {
  comparisonIn,
  describeHost,
  focusedIn,
  type HostPage,
  hostsOf,
  type Page,
  untilShown,
} from './contract.js';
import { until } from '../../src/testing/until.js';

interface Carousel {
  slideNext(speed: number): void;
  slidePrev(speed: number): void;
}

const more: Record<string, (opened: () => HostPage) => void> = {
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

for (const host of await hostsOf('widgets')) describeHost(host, more[host.id]);
