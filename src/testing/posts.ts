import type { Post } from '../model/posts/post.js';

/** Posts for the tests of the element, about a notebook and other quiet things. */

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

/** The titles of some of them, by their numbers. */
export const numberedTitles = (...numbers: number[]): string[] =>
  numbers.map((number) => `Post ${number}`);

/** Posts that have nothing but a title. */
export const postsTitled = (...titles: string[]): { title: string; url: string }[] =>
  titles.map((title) => ({ title, url: `${SITE}/${encodeURIComponent(title)}` }));

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
