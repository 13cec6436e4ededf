import { postKey, wholeKey } from '../../model/posts/post-key.js';
import { INDEX_VERSION, shardOf } from '../../model/posts/related-index.js';
import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json, listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/**
 * Related posts that were worked out beforehand (`npx treatment-compare related`). The index leads to the shard of
 * the page as a feed leads to its next page.
 */
export function readRelatedIndex(
  { relatedPosts, shards, title, posts, pages }: Json,
  { page }: FeedContext,
): ItemList<Json | null> | undefined {
  if ((relatedPosts as unknown) !== INDEX_VERSION) return undefined;
  const key = page ? wholeKey(postKey(page)) : '';
  return {
    title,
    next: typeof shards === 'number' && key && shardOf(key, shards),
    items: listOf(posts ?? pages?.[key]),
    read: (post) => ({
      ...readJsonPost(post),
      minutes: post?.minutes,
      reasons: pages ? listOf(post?.reasons) : undefined,
    }),
  };
}
