import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** A list of posts that a site's author or generator writes as JSON, under the usual names. */
export declare function readPostList(list: Json): ItemList<Json | null> | undefined;
