import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** Posts of WordPress.com's own interface (`/rest/v1.1/sites/…/posts`). */
export declare function readWordPressCom({ found, posts }: Json, { address }: FeedContext): ItemList<Json | null> | undefined;
