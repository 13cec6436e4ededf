import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descendants, readHtml } from '../testing/html.js';
import { contextOf, renderHtml } from '../testing/render-page.js';
import { fullDocument, parsed } from '../testing/documents.js';
import { bar, inGroup, likelyRange } from './frequency.js';

const context = contextOf(parsed(fullDocument()));

describe('an estimate in words', () => {
  const examples: [estimate: Parameters<typeof inGroup>[0], per: number, words: string][] = [
    [{ events: 64 }, 100, '64 in 100'],
    [{ events: 0 }, 100, '0 in 100'],
    [{ events: 100 }, 100, '100 in 100'],
    [{ events: 46.9 }, 100, '47 in 100'],
    [{ events: 0.4 }, 100, 'fewer than 1 in 100'],
    [{ events: 99.6 }, 100, 'more than 99 in 100'],
    [{ events: 1000 }, 1000, '1,000 in 1,000'],
    [{ low: 56, high: 60 }, 100, '56 to 60 in 100'],
    [{ events: 5, low: 1, high: 9 }, 1000, '5 in 1,000'],
  ];
  for (const [estimate, per, words] of examples) {
    it(words, () => assert.equal(inGroup(estimate, per, context), words));
  }

  it('does not turn the ends of a range into more, or fewer, than they are', () => {
    assert.doesNotMatch(inGroup({ low: 0.2, high: 0.6 }, 100, context), /^1 to 1 /);
    assert.doesNotMatch(inGroup({ low: 0.2, high: 5 }, 100, context), /^1 to /);
    assert.doesNotMatch(inGroup({ low: 90, high: 99.7 }, 100, context), /to 99 in/);
  });
});

describe('a likely range', () => {
  it('stands beside a number that has both ends', () => {
    assert.equal(
      likelyRange({ events: 64, low: 50, high: 76 }, context),
      'likely between 50 and 76',
    );
    assert.equal(likelyRange({ events: 64, low: 50 }, context), undefined);
    assert.equal(likelyRange({ low: 50, high: 76 }, context), undefined);
  });

  it('holds the number beside it', () => {
    assert.equal(inGroup({ events: 0.7 }, 100, context), 'fewer than 1 in 100');
    assert.doesNotMatch(
      likelyRange({ events: 0.7, low: 0.3, high: 4 }, context) ?? '',
      /between 1 and/,
    );
    assert.equal(inGroup({ events: 99.2 }, 100, context), 'more than 99 in 100');
    assert.doesNotMatch(
      likelyRange({ events: 99.2, low: 96, high: 99.8 }, context) ?? '',
      /and 99$/,
    );
  });
});

describe('the bar of a share', () => {
  const widthOf = async (estimate: Parameters<typeof bar>[0], per: number) => {
    const elements = descendants(readHtml(await renderHtml(bar(estimate, per, 'treatment'))));
    const filled = elements.find(({ attributes }) => attributes.get('class') === 'bar-share');
    return filled && Number(filled.attributes.get('width'));
  };

  it('is as wide as the share', async () => {
    assert.equal(await widthOf({ events: 64 }, 100), 64);
    assert.equal(await widthOf({ events: 64 }, 1000), 6.4);
    assert.equal(await widthOf({ low: 56, high: 60 }, 100), 58);
    assert.equal(await widthOf({ events: 100 }, 100), 100);
  });

  it('is not there for none', async () => {
    assert.equal(await widthOf({ events: 0 }, 100), undefined);
  });

  it('is never wider than its track, for a possible number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.1, max: 100, noNaN: true }), async (events) => {
        const width = (await widthOf({ events }, 100)) ?? Number.NaN;
        assert.ok(width > 0 && width <= 100, `${width}`);
        assert.ok(Math.abs(width - events) <= 0.1, `${width}`);
      }),
    );
  });

  it('is hidden from assistive technology, for its number stands beside it in words', async () => {
    const [svg] = descendants(readHtml(await renderHtml(bar({ events: 5 }, 100, 'comparator'))));
    assert.equal(svg?.attributes.get('aria-hidden'), 'true');
  });
});
