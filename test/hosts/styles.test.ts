import { expect } from '@open-wc/testing';
import { findAll, isVisible } from './checks.js';
import { comparisonIn, describeHost, type HostPage, hostsTried } from './contract.js';
import { until } from '../../src/testing/until.js';

const more: Record<string, (opened: () => HostPage) => void> = {
  'print-rules': (opened) => {
    it('opens for print what is folded, and folds it again', async () => {
      const { page } = opened().ours;
      const folds = findAll(comparisonIn(opened()), 'details') as HTMLDetailsElement[];
      const closed = folds.filter(({ open }) => !open);
      expect(closed).to.not.be.empty;
      page.dispatchEvent(new page.CustomEvent('beforeprint'));
      await until(() => closed.every(({ open }) => open), 'All are open');
      page.dispatchEvent(new page.CustomEvent('afterprint'));
      await until(() => closed.every(({ open }) => !open), 'They are as before');
    });
  },
  rtl: (opened) => {
    it('keeps the direction of its own language inside', () => {
      const comparison = comparisonIn(opened());
      expect(getComputedStyle(comparison).direction).to.equal('rtl');
      expect(isVisible(comparison)).to.be.true;
    });
  },
};

for (const host of await hostsTried('styles')) describeHost(host, more[host.id]);
