import { fixture, html } from '@open-wc/testing';
import '../define/related-posts.js';
import type { RelatedPosts } from '../elements/related-posts.js';
import type { Post } from '../model/posts/post.js';
import { all, words } from './element.js';
import { until } from './until.js';

/** A picture that is there. */
export const PICTURE = new URL('/demo/assets/posts/tide.svg', location.href).href;

export const SITE = 'https://blog.example';

/** Posts as an author writes them; the newest is in the middle. */
export const POSTS = [
  {
    url: `${SITE}/sleep`,
    title: 'A sleep diary',
    date: '2026-02-03',
    summary: 'Four weeks of small boxes, filled in with a pencil.',
    tags: ['Sleep', 'Notebook'],
  },
  {
    url: `${SITE}/walks`,
    title: 'Walks in winter',
    date: '2026-05-06',
    summary: 'Eleven streets and a torch.',
    tags: ['Walking'],
  },
  {
    url: `${SITE}/notebook`,
    title: 'The notebook by the bed',
    date: '2025-11-30',
    summary: 'Three lines in the evening.',
    tags: ['Notebook'],
  },
  {
    url: `${SITE}/soup`,
    title: 'Soup for three days',
    date: '2025-01-01',
    summary: 'One pot, few decisions.',
    tags: ['Food'],
  },
  {
    url: `${SITE}/no-date`,
    title: 'Why I write',
    tags: ['Notebook'],
  },
] as const satisfies readonly Post[];

export const TITLES = POSTS.map(({ title }) => title);

/** Posts that differ from one another in nothing but their number. */
export const manyPosts = (count: number): Post[] =>
  Array.from({ length: count }, (_none, index) => ({
    url: `${SITE}/${index + 1}`,
    title: `Post ${index + 1}`,
    tags: [],
  }));

/** What most tests want: no waiting, and the order of the source. */
export const AT_ONCE = { loading: 'eager', rank: 'none' };

/** An element with posts, inside a box of a width. */
export async function showPosts(
  attributes: Record<string, string> = {},
  posts: object | string = POSTS,
  width = '700px',
): Promise<RelatedPosts> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  const element = box.ownerDocument.createElement('related-posts');
  for (const [name, value] of Object.entries({ ...AT_ONCE, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.posts = posts;
  box.append(element);
  await untilSettled(element);
  return element;
}

/** An element from markup, as a page would write it, as soon as it has rendered. */
export async function showPostsMarkup(markup: string): Promise<RelatedPosts> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = box.querySelector('related-posts');
  if (!element) throw new Error('The markup holds no element.');
  await element.updateComplete;
  return element;
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

/** A feed in RSS. */
export const rss = (posts: readonly Partial<Post>[], title = 'A blog'): string =>
  `<rss version="2.0"><channel><title>${title}</title>${posts
    .map(
      (post) =>
        `<item><title>${post.title ?? ''}</title><link>${post.url ?? ''}</link>${(post.tags ?? [])
          .map((tag) => `<category>${tag}</category>`)
          .join('')}</item>`,
    )
    .join('')}</channel></rss>`;
