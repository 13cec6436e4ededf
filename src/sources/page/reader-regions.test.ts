import { expect } from '@open-wc/testing';
import { useReader } from '../../testing/reader.js';
import { readerRegions } from './reader-regions.js';

describe('the regions that a reader may be in', () => {
  const reader = useReader();

  for (const [languages, regions] of [
    [['en-GB'], ['GB']],
    [
      ['es-US', 'en-GB', 'es'],
      ['US', 'GB'],
    ],
    [['de', 'fr-FR', 'en-us', 'es-US'], ['US']],
    [['zh-Hant-TW', 'en-GB-oxendict'], ['GB']],
  ] as const) {
    it(`are those of the languages ${languages.join()}, in their order`, () => {
      reader.speaks(...languages);
      reader.lives('Europe/Madrid');
      expect(readerRegions(['ES', 'GB', 'US', 'INTL', 'US'])).to.deep.equal(regions);
    });
  }

  it('are those of the time zone, where the languages name none of them', () => {
    reader.speaks('en', 'de-DE', 'x');
    reader.lives('Europe/Madrid');
    reader.zones({ ES: ['Africa/Ceuta', 'Europe/Madrid'], GB: ['Europe/London'] });
    expect(readerRegions(['GB', 'ES', 'EU', 'INTL', 'ES'])).to.deep.equal(['ES']);
  });

  it('are none, where neither tells', () => {
    reader.speaks('en');
    reader.lives('Asia/Tokyo');
    expect(readerRegions(['GB', 'INTL'])).to.deep.equal([]);
    reader.speaks();
    expect(readerRegions([])).to.deep.equal([]);
  });

  it('are none by time zone in an engine that knows none of a region', () => {
    reader.speaks('en');
    reader.lives('Europe/London');
    reader.zones(undefined);
    expect(readerRegions(['GB', 'US'])).to.deep.equal([]);
  });
});
