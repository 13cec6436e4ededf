import '../define/related-posts.js';
import type { RelatedPosts } from '../elements/related-posts.js';
import { POSTS } from './posts.js';
import { all, words } from './queries.js';
import { showElement, showFirst } from './show.js';
import { until } from './until.js';

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

/** Waits until posts are shown, or it is known that there are none. */
export async function untilSettled(element: RelatedPosts): Promise<void> {
  await until(() => !element.matches(':state(loading)') && element.hasUpdated, 'It settled');
  await element.updateComplete;
}

export const titlesOf = (element: Element): string[] =>
  all(element, '.posts:not(.skeleton) .title').map(words);

export const linksOf = (element: Element): HTMLAnchorElement[] =>
  all<HTMLAnchorElement>(element, 'a.title');

export async function untilTitles(element: Element, wanted: readonly string[]): Promise<void> {
  await until(
    () => titlesOf(element).join() === wanted.join(),
    `The titles are ${titlesOf(element).join()}, not ${wanted.join()}`,
  );
}
