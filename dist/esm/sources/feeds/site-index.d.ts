import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** The `index.json` of Hugo, Eleventy and others; Eleventy keeps what a page says of itself apart. */
export declare function readSiteIndex(index: Json): ItemList<Json | null> | undefined;
