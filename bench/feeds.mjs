import { madeUpPosts } from './made-up-posts.mjs';

/** A made-up page and the feed of its site, which has excerpts alone, as most feeds do. */

/** @typedef {import('../src/model/posts/post.js').Post} Post */

const WORDS_OF_PAGE = 1000;
/** About as long as a summary, which is what is left of them. */
const WORDS_OF_POST = 60;

/** @returns {Post} */
export function madeUpPage() {
  const [page] = madeUpPosts(1, WORDS_OF_PAGE);
  if (!page) throw new Error('No page was made up');
  return { ...page, url: 'https://large.example/page/' };
}

/**
 * @param {number} count
 * @returns {Post[]}
 */
export const madeUpExcerpts = (count) =>
  [...madeUpPosts(count, WORDS_OF_POST)].map(({ url, title, date, summary, tags }) => ({
    url,
    title,
    date,
    summary,
    tags,
  }));

/** @param {readonly Post[]} posts */
export const rssOf = (posts) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Made up</title><link>https://large.example/</link>
${posts.map(itemOf).join('\n')}
</channel></rss>`;

/** @param {Post} post */
function itemOf({ url, title, date = '', summary, tags }) {
  const categories = tags.map((tag) => `<category>${tag}</category>`).join('');
  const published = `<pubDate>${new Date(date).toUTCString()}</pubDate>`;
  const description = `<description><![CDATA[<p>${summary}</p>]]></description>`;
  return `<item><title>${title}</title><link>${url}</link>${published}${categories}${description}</item>`;
}

/** @param {readonly Post[]} posts */
export const jsonFeedOf = (posts) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Made up',
    items: posts.map(({ url, title, date, summary, tags }) => ({
      id: url,
      url,
      title,
      summary,
      tags,
      date_published: date,
    })),
  });
