import { expect } from '@open-wc/testing';
import { beyond, describeHost, type HostInfo, hostsTried, open } from './contract.js';

const isClosed = ({ sandbox }: HostInfo) => sandbox === 'allow-scripts';

const hosts = await hostsTried('policies');
for (const host of hosts) {
  if (isClosed(host)) describeClosed(host);
  else describeHost(host);
}

/** A page that no other may look into tells of itself. */
function describeClosed(host: HostInfo): void {
  describe(host.title, () => {
    it('can be read, has its rows and numbers, answers clicks and says nothing', async () => {
      const answer = new Promise<{ origin: string; faults: string[] }>((resolve) => {
        addEventListener('message', ({ data }) => resolve(data as never), { once: true });
      });
      const ours = await open(host);
      const { origin, faults } = await answer;
      expect(origin, 'The page has no origin').to.equal('null');
      expect(faults).to.deep.equal([]);
      const control = await open(host, 'control');
      expect(beyond(await ours.requests(), await control.requests())).to.deep.equal([]);
      ours.frame.remove();
      control.frame.remove();
    });
  });
}
