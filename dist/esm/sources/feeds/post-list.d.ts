import type { ItemList } from './item.js';
import { type Json } from './json.js';
/**
 * A list of posts that a site's author writes as JSON, under the usual names, or the `index.json` of Hugo, Eleventy
 * and others; Eleventy keeps what a page says of itself apart.
 */
export declare function readPostList(list: Json): ItemList<Json | null> | undefined;
