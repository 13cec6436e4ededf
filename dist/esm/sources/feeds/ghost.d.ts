import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** Posts of Ghost's Content API. */
export declare function readGhost({ posts, meta }: Json, { address }: FeedContext): ItemList<Json | null> | undefined;
