import type { ItemList } from './item.js';
import { type Json, listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** A list of posts that a site's author or generator writes as JSON, under the usual names. */
export function readPostList(list: Json): ItemList<Json | null> | undefined {
  const items = [list, list.posts, list.items].find(Array.isArray);
  return items ? { title: list.title, items: listOf(items), read: readJsonPost } : undefined;
}
