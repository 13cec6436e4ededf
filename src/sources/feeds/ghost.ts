import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json, listOf, textOf } from './json.js';
import { readJsonPost } from './json-post.js';
import { pageAfter } from './paging.js';

/** Posts of Ghost's Content API. */
export function readGhost(
  { posts, meta }: Json,
  { address }: FeedContext,
): ItemList<Json | null> | undefined {
  const pagination = meta?.pagination;
  if (!pagination) return undefined;
  return {
    next: pageAfter(address, pagination.pages),
    items: listOf(posts),
    read: (post) => {
      const item = readJsonPost(post);
      // Names that begin with # are for the site itself.
      return { ...item, tags: item.tags.filter((tag) => !textOf(tag).startsWith('#')) };
    },
  };
}
