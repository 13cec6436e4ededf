import type { ItemList } from './item.js';
import { type Json, listOf, textOf } from './json.js';
import { readJsonPost } from './json-post.js';

/** A blog of Squarespace, at its own address with `?format=json`. */
export function readSquarespace({
  website,
  items,
  pagination,
}: Json): ItemList<Json | null> | undefined {
  if (!website || !Array.isArray(items)) return undefined;
  const next = textOf(pagination?.nextPageUrl);
  return {
    title: website.siteTitle,
    next: next && `${next}${next.includes('?') ? '&' : '?'}format=json`,
    items: listOf(items),
    read: readJsonPost,
  };
}
