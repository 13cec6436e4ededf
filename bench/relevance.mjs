/**
 * `npm run bench:relevance`: how good the posts are that are chosen for a page, beside those that search libraries
 * and simple methods find in the same posts. The method is in `relevance/truth.mjs`, the corpora are in
 * `relevance/corpus.mjs`.
 *
 *     npm run bench:relevance -- [--corpus FILE] [--views full,excerpt,title] [--only RANKER,RANKER] [--json FILE]
 */

import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus, toPage, toPost, VIEWS } from './relevance/corpus.mjs';
import { LIBRARIES, METHODS, ours, plainTfIdf } from './relevance/rankers.mjs';
import { ndcg, truthFromLinks, truthFromTags } from './relevance/truth.mjs';

/** @typedef {import('./relevance/corpus.mjs').Entry} Entry */
/** @typedef {import('./relevance/corpus.mjs').View} View */
/** @typedef {import('./relevance/rankers.mjs').Post} Post */
/** @typedef {import('./relevance/rankers.mjs').Rank} Rank */
/** @typedef {import('./relevance/rankers.mjs').Ranker} Ranker */

/**
 * A question: which posts are right, what may be seen, and which pages are asked about.
 *
 * @typedef {object} Question
 * @property {string} name
 * @property {Map<string, Map<string, number>>} truth
 * @property {boolean} hasTags
 * @property {Entry[]} pages
 */

const MOST_PAGES = 400;
const BUILT = 'dist/esm/model/relevance/post-index.js';
const BUILT_TERMS = 'dist/esm/model/relevance/terms.js';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    views: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});

if (!existsSync(BUILT)) {
  console.error('There is no build to measure: run `npm run build` first');
  process.exit(1);
}

const corpus = readCorpus(options.corpus);
const { entries } = corpus;
const views = VIEWS.filter((view) => options.views?.split(',').includes(view) ?? true);
const built = (/** @type {string} */ path) => import(pathToFileURL(resolve(path)).href);
const rankers = [
  ours(await built(BUILT)),
  plainTfIdf(await built(BUILT_TERMS)),
  ...LIBRARIES,
  ...METHODS,
];
const chosen = rankers.filter(({ name }) => options.only?.split(',').includes(name) ?? true);

/**
 * Pages for which enough posts are right, at most 400 of them, from all of the corpus.
 *
 * @param {Map<string, Map<string, number>>} truth
 * @param {number} least how many posts of grade 2 or 3
 */
function pagesWith(truth, least) {
  const pages = entries.filter(
    ({ id }) => [...(truth.get(id)?.values() ?? [])].filter((grade) => grade > 1).length >= least,
  );
  const step = Math.max(1, pages.length / MOST_PAGES);
  return pages.filter((_page, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

/** @returns {Question[]} */
function questions() {
  const tags = truthFromTags(entries);
  const links = truthFromLinks(entries);
  const linked = pagesWith(links, 1);
  return [
    { name: 'tags', truth: tags, hasTags: false, pages: pagesWith(tags, 3) },
    { name: 'links', truth: links, hasTags: false, pages: linked },
    { name: 'links, tags seen', truth: links, hasTags: true, pages: linked },
  ];
}

/**
 * @param {Ranker} ranker
 * @param {View} view
 * @param {Question} question
 * @returns {number} the mean of all pages, in percent
 */
function score(ranker, view, { truth, hasTags, pages }) {
  const posts = entries.map((entry) => toPost(entry, view, hasTags));
  const rank = rankIn(posts, ranker, view);
  const scores = pages.map((entry) => {
    const page = toPage(entry, hasTags);
    const others = rank(page).filter((address) => address !== page.url);
    return ndcg(others, truth.get(entry.id) ?? new Map());
  });
  return (100 * scores.reduce((sum, value) => sum + value, 0)) / (pages.length || 1);
}

/**
 * Where posts are seen in full, the page is one of them as it is.
 *
 * @param {Post[]} posts
 * @param {Ranker} ranker
 * @param {View} view
 * @returns {Rank}
 */
function rankIn(posts, { index, wantsPage }, view) {
  if (!wantsPage || view === 'full') return index(posts, corpus.language);
  return (page) => index([...posts.filter(({ url }) => url !== page.url), page])(page);
}

/**
 * @param {string} first
 * @param {string[]} cells
 */
const line = (first, cells) =>
  [first.padEnd(24), ...cells.map((cell) => cell.padStart(17))].join(' ');

const asked = questions();
console.log(`corpus: ${corpus.path}: ${corpus.title}, ${entries.length} posts`);
console.log('nDCG@3 in percent: 100 where the first three are the best that there are.');
console.log('Right is what people tagged alike (tags hidden from all), or linked to each other.');
/** @type {{ view: View, question: string, ranker: string, ndcg: number }[]} */
const results = [];
for (const view of views) {
  console.log(
    `\n${line(
      `posts seen: ${view}`,
      asked.map(({ name }) => name),
    )}`,
  );
  console.log(
    line(
      '  pages',
      asked.map(({ pages }) => String(pages.length)),
    ),
  );
  for (const ranker of chosen) {
    const scores = asked.map((question) => score(ranker, view, question));
    console.log(
      line(
        `  ${ranker.name}`,
        scores.map((value) => value.toFixed(1)),
      ),
    );
    for (const [place, value] of scores.entries()) {
      results.push({ view, question: asked[place]?.name ?? '', ranker: ranker.name, ndcg: value });
    }
  }
}
if (options.json) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ corpus: corpus.path, posts: entries.length, results }, null, 2)}\n`,
  );
}
