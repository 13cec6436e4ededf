import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from 'linkedom';
import type { Post } from '../../model/posts/post.js';
import { ReadFailure } from '../../model/diagnostics/read-failure.js';
import type { FeedContext } from './feed.js';
import { decodeFeed, readFeed } from './read-feed.js';
import { FEED_FIXTURES } from './testing/all.js';
import { ADDRESS } from './testing/fixture.js';
import { PAYLOADS } from './testing/hostile.js';
import fc from '../../testing/fast-check.js';

const parser = new DOMParser() as unknown as globalThis.DOMParser;
const context: FeedContext = { address: ADDRESS, parser };

const TEXTS = Object.values(FEED_FIXTURES)
  .flat()
  .map(({ text }) => (typeof text === 'string' ? text : decodeFeed(text, null)))
  .filter((text) => text.length < 20_000);

const NAMES = [
  ...['version', 'items', 'posts', 'meta', 'pagination', 'pages', 'next_url', 'title', 'rendered'],
  ...['url', 'link', 'id', 'guid', 'date', 'date_gmt', 'summary', 'excerpt', 'content', 'html'],
  ...['content_text', 'tags', 'name', 'image', 'src', 'srcset', 'width', '_embedded', 'wp:term'],
  ...['wp:featuredmedia', 'media_details', 'sizes', 'source_url', 'class_list', 'reading_time'],
  ...['__proto__', 'constructor', 'toString', 'length'],
];

const VALUES = [
  ...['https://jsonfeed.org/version/1.1', '/a', 'https://example.org/a', 'javascript:alert(1)', ''],
  ...['2026-03-01', 'Title', '<img src=x srcset="a 1x, b 2x">', 'a,b', ...PAYLOADS],
];

/** JSON that looks like a feed as often as not. */
const feedLike = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.constantFrom<unknown>(...VALUES, null, true, 0, -1, 3, 1e99),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { maxLength: 8 }).map((entries) => {
      // As JSON.parse would: `__proto__` as a field of its own.
      const fields = entries.map(
        ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
      );
      return JSON.parse(`{${fields.join(',')}}`) as unknown;
    }),
  ),
})).value;

/** A feed of the tests with pieces cut out, repeated or put elsewhere. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.oneof(
          fc.constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            ']]>',
            '<![CDATA[',
            '<!--',
            '-->',
            '\0',
            '</item>',
            '<item>',
            '&#',
            'xmlns:',
            '\ud800',
            ...PAYLOADS,
          ),
          fc.string({ maxLength: 5 }),
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((before, [place, length, piece]) => {
      const at = Math.floor(place * before.length);
      return before.slice(0, at) + piece + before.slice(at + length);
    }, text),
  );

const isWeb = (address: string) => /^https?:\/\//.test(address);

function checkPost(post: Post): void {
  assert.ok(isWeb(post.url), post.url);
  assert.ok(post.title);
  for (const text of [post.title, post.summary ?? 'x', post.text ?? 'x', ...post.tags]) {
    assert.equal(typeof text, 'string');
    assert.equal(text.trim() && text, text.trimStart());
    assert.doesNotMatch(text, /\p{Cc}|\p{Cs}|\s{2}/u);
  }
  assert.ok((post.summary ?? '').length <= 301);
  for (const name of [post.title, ...post.tags]) assert.ok(name.length <= 301, name);
  assert.ok((post.text ?? '').length <= 20_000);
  assert.ok(post.tags.length <= 30);
  if (post.date) assert.ok(!Number.isNaN(Date.parse(post.date)), post.date);
  if (post.minutes) assert.ok(Number.isInteger(post.minutes) && post.minutes > 0);
  if (!post.image) return;
  assert.ok(post.image.src.startsWith('https://'), post.image.src);
  for (const candidate of post.image.srcset?.split(', ') ?? []) {
    assert.match(candidate, /^https:\/\/\S+ [\d.]+[wx]$/);
  }
}

function check(text: string): void {
  try {
    const feed = readFeed(text, context);
    for (const post of feed.posts) checkPost(post);
    if (feed.next) assert.equal(new URL(feed.next).origin, new URL(ADDRESS).origin);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
  }
}

describe('whatever a feed holds', () => {
  it('is read or refused: any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), check));
  });

  it('is read or refused: any JSON', () => {
    fc.assert(fc.property(fc.json(), check));
  });

  it('is read or refused: JSON that looks like a feed', () => {
    fc.assert(
      fc.property(feedLike, (value) => check(JSON.stringify(value))),
      {
        numRuns: 2000,
        // What cannot be turned into text.
        examples: [[[{ title: 'One', url: ADDRESS, summary: [{ toString: 'x' }] }]]],
      },
    );
  });

  it('is read or refused: a feed in pieces', () => {
    fc.assert(fc.property(mutated, check), { numRuns: 2000 });
  });

  it('is read or refused: any bytes of any encoding', () => {
    const label = fc.constantFrom(
      null,
      'text/xml; charset=utf-16',
      'charset=nonsense',
      'x; charset="',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), label, (bytes, contentType) => {
        assert.equal(typeof decodeFeed(bytes, contentType), 'string');
      }),
    );
  });

  it('leaves the prototype of all objects alone', () => {
    assert.equal(Object.keys(Object.prototype).length, 0);
    assert.equal('polluted' in {}, false);
  });
});
