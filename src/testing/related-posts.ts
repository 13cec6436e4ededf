import '../define/related-posts.js';
import type { RelatedPosts } from '../elements/related-posts.js';
import { POSTS } from './posts.js';
import { showElement, showFirst } from './show.js';
import { untilSettled } from './related-posts.queries.js';

/** What most tests want: no waiting, and the order of the source. */
export const AT_ONCE = { loading: 'eager', rank: 'none' };

/** An element with posts, inside a box of a width. */
export async function showPosts(
  attributes: Record<string, string> = {},
  posts: object | string = POSTS,
  width = '700px',
): Promise<RelatedPosts> {
  const element = await showElement('related-posts', {
    attributes: { ...AT_ONCE, ...attributes },
    properties: { posts },
    width,
  });
  await untilSettled(element);
  return element;
}

/** An element from markup, as a page would write it, as soon as it has rendered. */
export function showPostsMarkup(markup: string): Promise<RelatedPosts> {
  return showFirst('related-posts', markup);
}

/** Markup of an element that wants its posts at once. */
export const related = (attributes = '', children = ''): string =>
  `<related-posts loading="eager" rank="none" ${attributes}>${children}</related-posts>`;

/** What authors write inside: a link to all posts, or links to some. */
export const OWN_LINK = '<p class="own"><a href="/blog">All posts</a></p>';
export const OWN_LIST = `<ul class="own">
  <li><a href="/one">Own one</a></li>
  <li><a href="/two">Own two</a></li>
</ul>`;
