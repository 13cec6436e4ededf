import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json } from './json.js';
/**
 * Related posts that were worked out beforehand (`npx treatment-compare related`). The index leads to the shard of
 * the page as a feed leads to its next page.
 */
export declare function readRelatedIndex({ relatedPosts, shards, title, posts, pages }: Json, { page }: FeedContext): ItemList<Json | null> | undefined;
