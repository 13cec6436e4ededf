import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** Posts of WordPress' REST interface (`/wp-json/wp/v2/posts`), with or without `_embed` and `_fields`. */
export declare function readWordPress(posts: Json, { address, headers }: FeedContext): ItemList<Json | null> | undefined;
