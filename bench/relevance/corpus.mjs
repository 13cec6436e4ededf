import { existsSync, readFileSync } from 'node:fs';

/** Posts of one site with the tags that people gave them and the links between them. */

/** @typedef {import('../../src/model/posts/post.js').Post} Post */

/**
 * A post as a corpus file has it.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} title
 * @property {string} [summary]
 * @property {string} text without the words of links to other posts of the corpus
 * @property {string} [date]
 * @property {string[]} tags
 * @property {string[]} links `id`s of the posts that its text links to
 * @property {string[]} [related] `id`s of the posts that its editors put beside it
 */

/**
 * @typedef {object} Corpus
 * @property {string} path
 * @property {string} title
 * @property {string} [language] of all its posts, where they have one in common
 * @property {Entry[]} entries
 */

/** Lies outside of this repository: a blog's 508 posts, whose text is not ours to ship. */
const SHARED = '../shared/related/blog-corpus.json';
/** Small enough to read, too small to compare by: it shows that the benchmark runs. */
const TINY = 'bench/relevance/tiny-corpus.json';

/**
 * @param {string} [path]
 * @returns {Corpus}
 */
export function readCorpus(path = existsSync(SHARED) ? SHARED : TINY) {
  const { meta = {}, posts } = JSON.parse(readFileSync(path, 'utf8'));
  return { path, title: meta.title ?? path, language: meta.lang, entries: posts };
}

/**
 * How much of each post there is to choose by: its `full` text, as in a feed with whole posts; an
 * `excerpt`; or the `title` alone, as in a list of links.
 */
export const VIEWS = /** @type {const} */ (['full', 'excerpt', 'title']);

/** @typedef {(typeof VIEWS)[number]} View */

/**
 * @param {Entry} entry
 * @param {View} view
 * @param {boolean} hasTags
 * @returns {Post}
 */
export function toPost({ id, title, summary, text, date, tags }, view, hasTags) {
  return {
    url: addressOf(id),
    title,
    tags: hasTags ? tags : [],
    ...(date && { date }),
    ...(view !== 'title' && summary && { summary }),
    ...(view === 'full' && { text }),
  };
}

/**
 * What a reader is looking at is there in full, whatever its feed tells.
 *
 * @param {Entry} entry
 * @param {boolean} hasTags
 */
export const toPage = (entry, hasTags) => toPost(entry, 'full', hasTags);

/** @param {string} id */
export const addressOf = (id) => `https://blog.example/${encodeURIComponent(id)}`;
