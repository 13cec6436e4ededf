import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** JSON Feed 1.0 and 1.1, whose titles and summaries are never markup. */
export declare function readJsonFeed(feed: Json): ItemList<Json | null> | undefined;
