import { addressOf } from './corpus.mjs';

/**
 * What would have been right: graded from what people did, never from the words of the posts. A grade is 3
 * for a post that surely belongs beside another, 2 for one that well may, 1 for one that does no harm.
 */

/** @typedef {import('./corpus.mjs').Entry} Entry */
/** @typedef {Map<string, number>} Grades by address */

/** Tags by the share of posts that have them, and by the least number of posts that this means. */
const RARE = { share: 0.03, posts: 5 };
const MIDDLING = { share: 0.1, posts: 10 };
const COMMON = { share: 0.25, posts: 0 };

/** A post with many neighbours, such as a list of all posts, does not make those belong together. */
const MOST_NEIGHBOURS = 10;

/**
 * By tags: two posts that share a rare tag and any other belong together most. A tag on more than a quarter of the
 * posts says nothing.
 *
 * @param {readonly Entry[]} entries
 * @returns {Map<string, Grades>} by `id`
 */
export function truthFromTags(entries) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const { tags } of entries) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  /** @param {string} tag @param {typeof RARE} kind */
  const is = (tag, { share, posts }) =>
    (uses.get(tag) ?? 0) <= Math.max(posts, share * entries.length);

  return gradeAll(entries, (one, other) => {
    const shared = one.tags.filter((tag) => is(tag, COMMON) && other.tags.includes(tag));
    const rare = shared.filter((tag) => is(tag, RARE)).length;
    const middling = shared.filter((tag) => is(tag, MIDDLING)).length;
    if (rare > 0 && shared.length > 1) return 3;
    if (rare > 0 || middling > 1) return 2;
    return middling > 0 || shared.length > 1 ? 1 : 0;
  });
}

/**
 * By links: posts of which one links to the other, in either direction, belong together; those with a neighbour in
 * common, a little.
 *
 * @param {readonly Entry[]} entries
 * @returns {Map<string, Grades>} by `id`
 */
export function truthFromLinks(entries) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map(entries.map(({ id }) => [id, new Set()]));
  for (const { id, links, related = [] } of entries) {
    for (const other of [...links, ...related]) {
      if (other === id || !neighbours.has(other)) continue;
      neighbours.get(id)?.add(other);
      neighbours.get(other)?.add(id);
    }
  }
  /** @param {string} id */
  const near = (id) => neighbours.get(id) ?? new Set();
  return gradeAll(entries, (one, other) => {
    if (near(one.id).has(other.id)) return 3;
    const isBetween = (/** @type {string} */ id) =>
      near(id).size <= MOST_NEIGHBOURS && near(id).has(other.id);
    return [...near(one.id)].some(isBetween) ? 1 : 0;
  });
}

/**
 * @param {readonly Entry[]} entries
 * @param {(one: Entry, other: Entry) => number} grade
 */
function gradeAll(entries, grade) {
  return new Map(
    entries.map((one) => {
      /** @type {Grades} */
      const grades = new Map();
      for (const other of entries) {
        const value = other === one ? 0 : grade(one, other);
        if (value > 0) grades.set(addressOf(other.id), value);
      }
      return [one.id, grades];
    }),
  );
}

/**
 * nDCG@3: how good the first three are, where the first counts most. A post of grade g is worth 2^g - 1; the sum is
 * divided by that of the best three there are, so that 1 is perfect and 0 is nothing right.
 *
 * @param {readonly string[]} addresses in the order of the ranking
 * @param {Grades} grades
 */
export function ndcg(addresses, grades) {
  const best = [...grades.values()].sort((a, b) => b - a);
  return worth(addresses.map((address) => grades.get(address) ?? 0)) / (worth(best) || 1);
}

/** @param {readonly number[]} grades in the order of the ranking */
const worth = (grades) =>
  grades
    .slice(0, 3)
    .reduce((sum, grade, position) => sum + (2 ** grade - 1) / Math.log2(position + 2), 0);
