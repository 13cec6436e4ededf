import type { ItemList } from './item.js';
import { type Json, listOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** A list of posts that a site's author or generator writes as JSON, under the usual names. */
export function readPostList(list: Json): ItemList<Json | null> | undefined {
  const items = [list, list.posts, list.items].find(Array.isArray);
  const language = list.language ?? list.lang;
  return items
    ? { title: list.title, language, items: listOf(items), read: readJsonPost }
    : undefined;
}
