import type { ChosenPost } from '../../model/relevance/choose-posts.js';
import type { Post } from '../../model/posts/post.js';
import type { PostCard, RelatedCard } from '../../model/posts/related-index.js';
import { shorten } from '../../sources/feeds/item.js';

/** With the sign that more follows, 200. */
const LONGEST_SUMMARY = 199;
const MOST_TAGS = 5;

/** As much of a post as the element shows. */
export function cardOf({ url, title, date, summary, minutes, tags, image }: Post): PostCard {
  return {
    url,
    title: asMarkup(title),
    ...(date && { date }),
    ...(summary && { summary: asMarkup(shorten(summary, LONGEST_SUMMARY)) }),
    ...(minutes && { minutes }),
    ...(tags.length > 0 && { tags: tags.slice(0, MOST_TAGS).map(asMarkup) }),
    ...(image && { image }),
  };
}

export function relatedCardOf({ post, reasons }: ChosenPost): RelatedCard {
  return { ...cardOf(post), reasons: reasons.map(asMarkup) };
}

/** Lists of posts hold markup, and what reads them decodes `&amp;lt;` down to its end. */
export function asMarkup(text: string): string {
  return text.replace(/&(?=#?\w)/g, '&#38;').replaceAll('<', '&lt;');
}
