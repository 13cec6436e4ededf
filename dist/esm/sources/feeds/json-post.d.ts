import type { Item } from './item.js';
import { type Json } from './json.js';
/** Reads a post under all the names that formats in JSON have for its fields; a format adds what is its own. */
export declare function readJsonPost(post: Json | null): Item;
