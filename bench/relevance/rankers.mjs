import { Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { allOf, countWords, strongestWords, wordsOf } from './words.mjs';

/**
 * Ways to find posts for a page. The libraries search by words that a reader types and know no "more like this", so
 * each is asked in the way that found the best posts among those tried: by title, by title with tags and summary, by
 * the strongest 10 to 100 words of the page, by its whole text; with each field alike or titles and tags above; words
 * whole, by their beginnings, or with mistakes. All get words in every language from us.
 */

/** @typedef {import('../../src/model/posts/post.js').Post} Post */
/** @typedef {(page: Post) => string[]} Rank gives addresses, the best first; the page may be among them */

/**
 * @typedef {object} Ranker
 * @property {string} name
 * @property {(posts: readonly Post[], language?: string) => Rank} index
 * @property {boolean} [wantsPage] whether the page is to be among the posts that are indexed
 */

const FIELDS = ['title', 'tags', 'summary', 'text'];
const BOOST = { title: 3, tags: 2, summary: 2 };
const MOST_WORDS = 50;
const FEW_WORDS = 20;
const ENOUGH = 10;

/** @param {Post} page */
const aboutPage = ({ title, tags, summary = '' }) => [title, ...tags, summary].join(' ');

/** @type {Ranker['index']} */
function indexMiniSearch(posts) {
  const strongest = strongestWords(posts);
  /** @type {MiniSearch<Post>} */
  const search = new MiniSearch({
    idField: 'url',
    fields: FIELDS,
    extractField: (post, field) => String(Reflect.get(post, field) ?? ''),
    tokenize: wordsOf,
    searchOptions: { boost: BOOST, combineWith: 'OR' },
  });
  search.addAll(posts);
  return (page) =>
    search
      .search([aboutPage(page), ...strongest(page, MOST_WORDS)].join(' '))
      .map(({ id }) => String(id));
}

/** @type {Ranker['index']} */
function indexLunr(posts, language) {
  const strongest = strongestWords(posts);
  const index = lunr((builder) => {
    builder.ref('url');
    for (const field of FIELDS) builder.field(field, { boost: Reflect.get(BOOST, field) ?? 1 });
    if (language !== 'en') {
      // What stands there is English: its stop words, its endings, and the letters from A to Z.
      builder.pipeline.reset();
      builder.searchPipeline.reset();
    }
    for (const post of posts) {
      // Lunr cuts at spaces and hyphens.
      const texts = FIELDS.map((field) =>
        wordsOf(String(Reflect.get(post, field) ?? '')).join(' '),
      );
      builder.add({
        url: post.url,
        ...Object.fromEntries(texts.map((text, place) => [FIELDS[place], text])),
      });
    }
  });
  return (page) =>
    index
      .query((query) => {
        for (const word of [...wordsOf(aboutPage(page)), ...strongest(page, MOST_WORDS)]) {
          query.term(word, {});
        }
      })
      .map(({ ref }) => ref);
}

/** @type {Ranker['index']} */
function indexFlexSearch(posts) {
  const strongest = strongestWords(posts);
  const index = new Index({ tokenize: 'strict', encode: wordsOf });
  for (const [id, post] of posts.entries()) index.add(id, allOf(post));
  return (page) =>
    index
      .search([page.title, ...page.tags, ...strongest(page, FEW_WORDS)].join(' '), {
        limit: ENOUGH,
        suggest: true,
      })
      .flatMap((id) => posts[Number(id)]?.url ?? []);
}

/** How soon more of a word says no more, and how much long posts are held back (the usual values). */
const SATURATION = 1.2;
const LENGTH = 0.75;

/**
 * BM25 with the whole page as the query.
 *
 * @type {Ranker['index']}
 */
function indexBm25(posts) {
  /** @type {Map<string, { id: number, count: number }[]>} */
  const holders = new Map();
  const lengths = posts.map((post, id) => {
    const words = wordsOf(allOf(post));
    for (const [word, count] of countWords(words)) {
      const known = holders.get(word);
      if (known) known.push({ id, count });
      else holders.set(word, [{ id, count }]);
    }
    return words.length;
  });
  const usual = lengths.reduce((sum, length) => sum + length, 0) / posts.length || 1;
  /** @param {number} count @param {number} scale */
  const saturated = (count, scale = 1) => (count * (SATURATION + 1)) / (count + SATURATION * scale);

  return (page) => {
    const scores = new Float64Array(posts.length);
    for (const [word, asked] of countWords(wordsOf(allOf(page)))) {
      const found = holders.get(word) ?? [];
      const rarity = Math.log(1 + (posts.length - found.length + 0.5) / (found.length + 0.5));
      for (const { id, count } of found) {
        const scale = 1 - LENGTH + (LENGTH * (lengths[id] ?? 0)) / usual;
        scores[id] = (scores[id] ?? 0) + rarity * saturated(asked) * saturated(count, scale);
      }
    }
    return [...posts.keys()]
      .filter((id) => (scores[id] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .flatMap((id) => posts[id]?.url ?? []);
  };
}

/** @type {Ranker['index']} */
function indexByDate(posts) {
  const newest = [...posts].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return () => newest.map(({ url }) => url);
}

/**
 * @param {typeof import('../../src/model/relevance/post-index.js')} built
 * @returns {Ranker}
 */
export const ours = ({ indexPosts, rankPosts }) => ({
  name: 'treatment-compare',
  wantsPage: true,
  index: (posts) => {
    const work = indexPosts(posts);
    let step = work.next();
    while (!step.done) step = work.next();
    const index = step.value;
    return (page) => rankPosts(index, page).map(({ post }) => post.url);
  },
});

/**
 * The plain method that ours has to be better than: the cosine of TF-IDF vectors of the same terms, without fields and
 * dates.
 *
 * @param {typeof import('../../src/model/relevance/terms.js')} built
 * @returns {Ranker}
 */
export const plainTfIdf = ({ countTerms }) => ({
  name: 'plain TF-IDF',
  wantsPage: true,
  index: (posts) => {
    const counted = posts.map((post) => countTerms(allOf(post)));
    /** @type {Map<number, number>} */
    const holders = new Map();
    for (const counts of counted) {
      for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
    }
    const vectors = counted.map((counts) => {
      const weights = [...counts].map(([term, count]) => ({
        term,
        weight: Math.log(1 + posts.length / (holders.get(term) ?? 1)) * (1 + Math.log(count)),
      }));
      const length = lengthOf(weights);
      return new Map(weights.map(({ term, weight }) => [term, weight / length]));
    });
    return (page) => {
      const own = vectors[posts.findIndex(({ url }) => url === page.url)] ?? new Map();
      return posts
        .map(({ url }, index) => ({ url, score: product(own, vectors[index] ?? new Map()) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ url }) => url);
    };
  },
});

/** @param {readonly { weight: number }[]} weights */
const lengthOf = (weights) =>
  Math.sqrt(weights.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;

/**
 * @param {Map<number, number>} one
 * @param {Map<number, number>} other
 */
function product(one, other) {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum;
}

/** @type {readonly Ranker[]} */
export const LIBRARIES = [
  { name: 'MiniSearch', index: indexMiniSearch },
  { name: 'lunr', index: indexLunr },
  { name: 'FlexSearch', index: indexFlexSearch },
];

/** @type {readonly Ranker[]} */
export const METHODS = [
  { name: 'BM25, whole page', index: indexBm25 },
  { name: 'newest first', index: indexByDate },
];
