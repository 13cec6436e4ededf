import type { ItemList } from './item.js';
import { type Json } from './json.js';
/**
 * A list of posts that a site's author or generator writes as JSON, such as the `index.json` of Hugo or Eleventy.
 * Eleventy keeps what a page says of itself apart, in `data`.
 */
export declare function readPostList(list: Json): ItemList<Json | null> | undefined;
