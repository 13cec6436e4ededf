import type { FeedContext } from './feed.js';
import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** The posts of a Blogger blog as JSON (`/feeds/posts/default?alt=json`): Atom, with each text under `$t`. */
export declare function readBlogger({ feed }: Json, { address }: FeedContext): ItemList<Json | null> | undefined;
