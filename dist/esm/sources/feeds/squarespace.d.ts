import type { ItemList } from './item.js';
import { type Json } from './json.js';
/** A blog of Squarespace, at its own address with `?format=json`. */
export declare function readSquarespace({ website, items, pagination, }: Json): ItemList<Json | null> | undefined;
