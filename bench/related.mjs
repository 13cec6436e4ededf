import { serve } from '../scripts/static-server.mjs';
import { jsonFeedOf, madeUpExcerpts, madeUpPage, rssOf } from './feeds.mjs';
import { measure } from './measure.mjs';
import { page } from './pages.mjs';
import { COLUMNS, figures, line } from './tables.mjs';

/** What `<related-posts>` costs, from an empty page to three posts, with feeds of excerpts. */

/** @typedef {import('./feeds.mjs').Post} Post */
/** @typedef {{ name: string, count: number, file: string, write: (posts: Post[]) => string }} RelatedScenario */

/** @type {RelatedScenario[]} */
export const RELATED = [100, 1000].flatMap((count) => [
  { name: `related ${count} JSON`, count, file: '/feed.json', write: jsonFeedOf },
  { name: `related ${count} RSS`, count, file: '/feed.xml', write: rssOf },
]);

/** @satisfies {readonly import('./tables.mjs').Column[]} */
const RELATED_COLUMNS = /** @type {const} */ ([['shown', 'shown at ms', 0], ...COLUMNS]);

/**
 * @param {Post} post the page's own
 * @param {string} file
 */
function relatedPage({ title, text = '', tags }, file) {
  const script = '<script src="/dist/elements/related-posts.js"></script>';
  const meta = `<meta name="keywords" content="${tags.join(', ')}">`;
  // Few words are in view, so that what comes after the posts is in view, too, and could be seen moving.
  const article = `<article><h2>${title}</h2><p>${text.slice(0, 600)}</p></article>`;
  return page(meta + script, `${article}<related-posts src="${file}"></related-posts>`);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {RelatedScenario[]} scenarios
 * @param {import('./measure.mjs').Visits} visits
 */
export async function measureRelated(browser, scenarios, visits) {
  console.log(
    `\n${line(
      'related posts',
      RELATED_COLUMNS.map(([, title]) => title),
    )}`,
  );
  const results = [];
  for (const { name, count, file, write } of scenarios) {
    const server = await serve(
      '.',
      new Map([
        ['/page', relatedPage(madeUpPage(), file)],
        [file, write(madeUpExcerpts(count))],
      ]),
    );
    const [measured] = await measure(browser, [{ url: `${server.origin}/page` }], visits);
    await server.close();
    if (!measured) continue;
    console.log(line(`  ${name}`, figures(measured, RELATED_COLUMNS)));
    results.push({ scenario: name, width: visits.width, variant: 'related-posts', ...measured });
  }
  return results;
}
