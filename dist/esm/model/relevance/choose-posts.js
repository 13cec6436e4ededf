import { indexPosts, rankPosts } from './post-index.js';
import { topicsFor } from './topics.js';
import { postKey, pageKey } from '../posts/post-key.js';

/**
 * Chooses the posts to show on a page: never the page itself, never one twice. The same input gives the same
 * posts in the same order everywhere. Yields often, so that the caller can let the page breathe.
 *
 * @param posts in the order of their sources
 * @param page what the reader is looking at
 */
function* choosePosts(posts, page, choice) {
    const pinned = choice.pinned.map(postKey);
    // A post may be in a list of the newest, too, which knows nothing of the page.
    const known = choice.rank === 'related' ? posts.filter(({ reasons }) => reasons) : [];
    const candidates = yield* withoutRepeats([...known, ...posts], page, choice);
    const first = pinned.flatMap((key) => candidates.filter(({ url }) => postKey(url) === key));
    const ordered = yield* order(candidates, page, choice);
    const others = ordered.filter(({ post }) => !first.includes(post));
    return [...first.map(withoutReasons), ...others].slice(0, choice.limit);
}
/** Addresses take long to read, so that this pauses as well. */
function* withoutRepeats(posts, page, { exclude, categories }) {
    const seen = new Set([postKey(page.url), pageKey(page.url), ...exclude.map(postKey)]);
    const candidates = [];
    for (const post of posts) {
        const key = postKey(post.url);
        if (!seen.has(key) && (categories.length === 0 || sharesTag(post, categories))) {
            candidates.push(post);
        }
        seen.add(key);
        yield;
    }
    return candidates;
}
function* order(posts, page, { rank, limit, fallsBack }) {
    if (rank === 'none')
        return posts.map(withoutReasons);
    if (rank === 'newest')
        return newestFirst(posts).map(withoutReasons);
    const known = posts.filter(({ reasons }) => reasons);
    if (known.length > 0)
        return known.map((post) => ({ post, reasons: post.reasons ?? [] }));
    const related = yield* relatedPosts(posts, page, limit);
    if (related.length > 0 || !fallsBack)
        return related;
    return newestFirst(posts.filter((post) => sharesTag(post, page.tags))).map(withoutReasons);
}
/** How far down the ranking posts are looked at, as a multiple of those wanted. */
const DEPTH = 4;
/** Posts as alike as this need no topic in common that can be named. */
const ALIKE = 0.35;
/** How close is close, as a share of the best score. */
const CLOSE = 0.6;
function* relatedPosts(posts, page, limit) {
    const index = yield* indexPosts([...posts, page]);
    return yield* aboveFloor(rankPosts(index, page).slice(0, DEPTH * limit), page, index.frequencies);
}
/**
 * The floor of relevance: posts that name a topic of the page, and those that are about as close to it as the
 * first of these. Where none does, nothing is close.
 *
 * @param ranked the most related first
 */
function* aboveFloor(ranked, page, frequencies) {
    const topicsOf = topicsFor(page, frequencies);
    const known = [];
    for (const { post, score } of ranked) {
        known.push({ post, score, topics: topicsOf(post) });
        yield;
    }
    const best = known.find(({ topics }) => topics.areShared)?.score ?? Infinity;
    const floor = Math.min(ALIKE, best * CLOSE);
    return known
        .filter(({ score, topics }) => topics.areShared || score >= floor)
        .map(({ post, topics }) => ({ post, reasons: topics.named }));
}
/** Posts without a date come last. */
function newestFirst(posts) {
    return [...posts].sort((a, b) => timeOf(b) - timeOf(a));
}
function timeOf({ date }) {
    return Date.parse(date ?? '') || 0;
}
function sharesTag({ tags }, wanted) {
    const names = wanted.map(sameCase);
    return tags.some((tag) => names.includes(sameCase(tag)));
}
function sameCase(tag) {
    return tag.trim().toLowerCase();
}
function withoutReasons(post) {
    return { post, reasons: [] };
}

export { DEPTH, aboveFloor, choosePosts, newestFirst };
//# sourceMappingURL=choose-posts.js.map
