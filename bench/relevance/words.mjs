/** Words, for libraries that are made for English: without this they find next to nothing in some languages. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** @typedef {import('../../src/model/posts/post.js').Post} Post */

/**
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) =>
    UNSPACED.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : word,
  );
}

/** @param {Post} post */
export const allOf = ({ title, tags, summary = '', text = '' }) =>
  [title, ...tags, summary, text].join(' ');

/** @param {readonly string[]} words */
export function countWords(words) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Finds the words that say most about a page (TF-IDF), for libraries whose search wants few of them.
 *
 * @param {readonly Post[]} posts
 * @returns {(page: Post, most: number) => string[]}
 */
export function strongestWords(posts) {
  const holding = countWords(posts.flatMap((post) => [...new Set(wordsOf(allOf(post)))]));
  return (page, most) =>
    [...countWords(wordsOf(allOf(page)))]
      .flatMap(([word, count]) => {
        const held = holding.get(word);
        return held
          ? [{ word, says: (1 + Math.log(count)) * Math.log(1 + posts.length / held) }]
          : [];
      })
      .sort((a, b) => b.says - a.says)
      .slice(0, most)
      .map(({ word }) => word);
}
