import { serve } from '../scripts/static-server.mjs';
import { madeUpExcerpts, madeUpPage } from './feeds.mjs';
import { SLOWDOWN } from './measure.mjs';
import { line, median } from './tables.mjs';

/** What ranking alone costs in a page, beside search libraries that are asked as `relevance/rankers.mjs` says. */

/** @typedef {import('./feeds.mjs').Post} Post */
/** @typedef {{ ranker: string, posts: number, index: number, query: number }} RankingResult milliseconds */

export const RANKING = { name: 'ranking' };
/** The median of so many rounds; the largest number of posts gets one. */
export const ROUNDS = 3;
const COUNTS = [100, 1000, 10_000];

/** Libraries come from where npm put them; the one without a module leaves its name on the window. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Ranking</title>
<script src="/node_modules/lunr/lunr.js"></script>
<script type="importmap">
{
  "imports": {
    "flexsearch": "/node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs",
    "lunr": "data:text/javascript,export default lunr",
    "minisearch": "/node_modules/minisearch/dist/es/index.js"
  }
}
</script>`;

/**
 * Runs in the page.
 *
 * @param {Post[]} posts the first is the page's own
 * @param {number} ranker
 */
async function timeRanker(posts, ranker) {
  const addresses = ['/bench/relevance/rankers.mjs', '/dist/esm/model/relevance/post-index.js'];
  const [rankers, built] = await Promise.all(addresses.map((address) => import(address)));
  const { name, index } = [rankers.ours(built), ...rankers.LIBRARIES][ranker];
  const start = performance.now();
  const rank = index(posts, 'la');
  const indexed = performance.now();
  const found = rank(posts[0]);
  const end = performance.now();
  if (found.length < 3) throw new Error(`${name} found no posts`);
  return { ranker: name, index: indexed - start, query: end - indexed };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} rounds
 * @returns {Promise<RankingResult[]>}
 */
export async function measureRanking(browser, rounds) {
  const server = await serve('.', new Map([['/ranking', PAGE]]));
  console.log(`\nindexing posts with excerpts, then ranking them for one page; ms`);
  const titles = COUNTS.flatMap((count) => [`index ${count}`, `rank ${count}`]);
  console.log(line('ranking', titles));
  /** @type {RankingResult[]} */
  const results = [];
  for (const ranker of [0, 1, 2, 3]) {
    const own = [];
    for (const count of COUNTS) {
      const timed = [];
      for (let round = 0; round < (count > 1000 ? 1 : rounds); round += 1) {
        timed.push(await timeInPage(browser, `${server.origin}/ranking`, count, ranker));
      }
      own.push({
        ranker: timed[0]?.ranker ?? '',
        posts: count,
        index: median(timed.map(({ index }) => index)),
        query: median(timed.map(({ query }) => query)),
      });
    }
    const cells = own.flatMap(({ index, query }) => [index.toFixed(0), query.toFixed(1)]);
    console.log(line(`  ${own[0]?.ranker}`, cells));
    results.push(...own);
  }
  await server.close();
  return results;
}

/**
 * Each time in a page of its own, so that nothing is warm.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} count
 * @param {number} ranker
 */
async function timeInPage(browser, url, count, ranker) {
  const page = await browser.newPage();
  await page.goto(url);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const posts = [madeUpPage(), ...madeUpExcerpts(count)];
  const timed = await page.evaluate(timeRanker, posts, ranker);
  await page.close();
  return timed;
}
