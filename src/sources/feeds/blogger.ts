import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json, listOf, textOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** The posts of a Blogger blog as JSON (`/feeds/posts/default?alt=json`): Atom, with each text under `$t`. */
export function readBlogger(
  { feed }: Json,
  { address }: FeedContext,
): ItemList<Json | null> | undefined {
  if (!Array.isArray(feed?.entry)) return undefined;
  return {
    title: wordsOf(feed.title),
    next: pageAfter(feed, address),
    items: listOf(feed.entry),
    read: (entry) => ({
      ...readJsonPost(entry),
      addresses: listOf(entry?.link).map((link) => textOf(link?.rel) === 'alternate' && link?.href),
      statuses: [wordsOf(entry?.app$control?.app$draft) === 'yes'],
    }),
  };
}

const wordsOf = (value: Json | null | undefined) => textOf(value?.$t);

/** Its own link to the next page leads to another site. */
function pageAfter(feed: Json, address: string): string | undefined {
  const [start, size, total] = ['startIndex', 'itemsPerPage', 'totalResults'].map((name) =>
    Number(wordsOf(feed[`openSearch$${name}`])),
  ) as [number, number, number];
  const url = new URL(address);
  url.searchParams.set('start-index', String(start + size));
  return size > 0 && start + size <= total ? url.href : undefined;
}
