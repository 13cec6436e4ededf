import type { Item } from './item.js';
import { type Json, listOf, textOf } from './json.js';
import { escapeText } from './plain-text.js';

/** Reads a post under all the names that formats in JSON have for its fields; a format adds what is its own. */
export function readJsonPost(post: Json | null): Item {
  // WordPress wraps what it has rendered.
  const values = (names: string) =>
    names.split(' ').map((name) => post?.[name]?.rendered ?? post?.[name]);
  return {
    titles: values('title name'),
    addresses: values('url external_url link href permalink'),
    ids: values('id guid'),
    dates: values(
      'date published published_at date_published pubDate created created_at updated date_modified',
    ),
    summaries: values('custom_excerpt summary description excerpt'),
    contents: [
      ...values('content_html html content text body'),
      ...values('content_text plaintext').map(escapeText),
    ],
    tags: values('tags categories keywords').flatMap((tags): unknown[] =>
      Array.isArray(tags) ? listOf(tags).map((tag) => tag?.name ?? tag) : textOf(tags).split(','),
    ),
    pictures: values('feature_image image banner_image thumbnail jetpack_featured_media_url').map(
      (image) => ({
        src: image?.url ?? image?.src ?? image,
        srcset: image?.srcset,
        width: image?.width,
        height: image?.height,
      }),
    ),
    minutes: post?.reading_time,
    // `lang` is Polylang’s, the last WPML’s.
    language: values('language lang locale inLanguage wpml_current_locale').find(Boolean),
  };
}
