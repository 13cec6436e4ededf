import type { Post } from '../../../model/posts/post.js';
import { UNREADABLE_POSTS } from '../../../model/diagnostics/catalogue.js';
import { explain, ReadFailure } from '../../../model/diagnostics/read-failure.js';
import type { Feed, FeedContext } from '../feed.js';
import { decodeFeed, readFeed } from '../read-feed.js';

/** Fields that are named are compared; `undefined` means that the post has no such field. */
export type ExpectedPost = { readonly [Field in keyof Post]?: Post[Field] | undefined };

/** A feed, and what its author meant. */
export interface FeedFixture {
  readonly name: string;
  /** The feed, as text or as bytes. */
  readonly text: string | Uint8Array;
  readonly address?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expected:
    | {
        readonly title?: string | undefined;
        readonly next?: string | undefined;
        readonly posts: readonly ExpectedPost[];
      }
    /** What the failure's message or hint says. */
    | { readonly failure: RegExp };
}

/** What is compared: the same where the feed was understood. */
export interface Comparison {
  readonly actual: unknown;
  readonly expected: unknown;
}

export const ADDRESS = 'https://example.org/feed';

export function compare(fixture: FeedFixture, parser: FeedContext['parser']): Comparison {
  const { expected } = fixture;
  if ('failure' in expected) {
    return { actual: expected.failure.test(failureOf(fixture, parser)), expected: true };
  }
  const { posts, ...feed } = read(fixture, parser);
  const actual = [...posts];
  return {
    actual: {
      ...pick(feed, Object.keys(expected)),
      posts:
        actual.length === expected.posts.length
          ? actual.map((post, index) => pick(post, Object.keys(expected.posts[index]!)))
          : actual,
    },
    expected,
  };
}

function failureOf(fixture: FeedFixture, parser: FeedContext['parser']): string {
  try {
    return `no failure but ${JSON.stringify([...read(fixture, parser).posts])}`;
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const { message, hint } = explain(ADDRESS, error, UNREADABLE_POSTS);
    return `${message}. ${hint}`;
  }
}

function read(fixture: FeedFixture, parser: FeedContext['parser']): Feed {
  const { text, address = ADDRESS, contentType, headers } = fixture;
  return readFeed(typeof text === 'string' ? text : decodeFeed(text, contentType ?? null), {
    address,
    parser,
    ...(headers && { headers: new Headers(headers) }),
  });
}

const pick = (value: object, names: readonly string[]) =>
  Object.fromEntries(
    names
      .filter((name) => name !== 'posts')
      .map((name) => [name, (value as Record<string, unknown>)[name]]),
  );

/** An RSS feed of one item with these elements. */
export const rssItem = (...elements: readonly string[]): string =>
  rss(`<item>${elements.join('')}</item>`);

/** An RSS feed with these items, and with the prefixes that generators declare. */
export const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel><title>A site</title><link>https://example.org/</link><description>About it</description>${channel}
${items}
</channel></rss>`;

/** An Atom feed with these entries. */
export const atom = (entries: string, feed = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<title>A site</title><link href="https://example.org/"/><id>urn:uuid:1</id><updated>2026-03-01T10:00:00Z</updated>${feed}
${entries}
</feed>`;

/** A feed as JSON. */
export const json = (value: unknown): string => JSON.stringify(value);

export const LINK = '<link>https://example.org/one</link>';
