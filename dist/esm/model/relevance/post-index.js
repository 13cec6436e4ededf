import { postKey } from '../posts/post-key.js';
import { termsOf, Frequencies, vectorOf } from './vectors.js';

/**
 * Indexes posts, the page among them: a word that the page shares with a single post says most.
 * Yields after each step, so that the caller can let the page breathe.
 */
function* indexPosts(posts) {
    const read = [];
    for (const post of posts) {
        read.push({ post, fields: termsOf(post) });
        yield;
    }
    const frequencies = new Frequencies(read.flatMap(({ fields }) => fields).reduce((total, { terms }) => total + terms.length, 0));
    for (const { fields } of read) {
        frequencies.add(fields);
        yield;
    }
    const entries = [];
    for (const { post, fields } of read) {
        entries.push({ post, key: postKey(post.url), vector: vectorOf(fields, frequencies) });
        yield;
    }
    return { entries, frequencies };
}
/**
 * Ranks posts by what they share with a page, the most related first; neither the page itself nor what has
 * nothing to do with it.
 */
function rankPosts({ entries, frequencies }, page) {
    const query = new Float32Array(frequencies.slots.length);
    const own = entries.find(({ post }) => post === page);
    const { slots, weights } = own?.vector ?? vectorOf(termsOf(page), frequencies);
    for (const [index, slot] of slots.entries())
        query[slot] = weights[index] ?? 0;
    const ownKey = postKey(page.url);
    return entries
        .filter(({ key }) => key !== ownKey)
        .map(({ post, vector }) => ({ post, score: scoreOf(product(query, vector), page, post) }))
        .filter(({ score }) => score > 0)
        .sort(byScore);
}
/**
 * The score of a post that is so similar to a page, 0 to 1. Of two posts that are alike, the one of about the same
 * date is preferred. Rounded, so that engines that differ in the last digit of a logarithm agree.
 */
function scoreOf(similarity, page, post) {
    const most = post.text ? MOST_NEARNESS_WITH_TEXT : MOST_NEARNESS;
    return Math.round(similarity * (1 + most * nearness(timeOf(page), timeOf(post))) * 1e6) / 1e6;
}
const MILLISECONDS_A_YEAR = 31_557_600_000;
const MOST_NEARNESS = 0.7;
/** Where there is a text to compare, the date is less of a hint. */
const MOST_NEARNESS_WITH_TEXT = 0.4;
/** Years after which half of it is left. */
const HALF_LIFE = 0.25;
function timeOf({ date = '', time = Date.parse(date) }) {
    return time;
}
/** 1 on the same day, 0 where a date is not known. */
function nearness(one, other) {
    const years = Math.abs(one - other) / MILLISECONDS_A_YEAR;
    return Number.isNaN(years) ? 0 : 1 / (1 + years / HALF_LIFE);
}
/** Equal scores: the newer first, then by address. */
function byScore(a, b) {
    return (b.score - a.score ||
        compare(b.post.date ?? '', a.post.date ?? '') ||
        compare(a.post.url, b.post.url));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function product(query, { slots, weights }) {
    let sum = 0;
    for (let index = 0; index < slots.length; index++) {
        sum += (query[slots[index] ?? 0] ?? 0) * (weights[index] ?? 0);
    }
    return sum;
}

export { byScore, indexPosts, rankPosts, scoreOf };
//# sourceMappingURL=post-index.js.map
