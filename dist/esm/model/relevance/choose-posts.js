import { indexPosts, rankPosts } from './post-index.js';
import { topicsFor } from './topics.js';
import { isAlmostAll } from './vectors.js';
import { isDefaultCategory } from '../posts/default-category.js';
import { foreignTo } from '../posts/language.js';
import { postKey, wholeKey, pageKey } from '../posts/post-key.js';

/**
 * Chooses the posts to show on a page: never the page itself, never one twice. The same input gives the same
 * posts in the same order everywhere. Yields often, so that the caller can let the page breathe.
 *
 * @param posts in the order of their sources
 * @param page what the reader is looking at
 * @param tellOfShortage called where `related` posts were wanted and there are fewer than `limit`
 */
function* choosePosts(posts, page, choice, tellOfShortage) {
    const pinned = choice.pinned.map(postKey);
    // A post may be in a list of the newest, too, which knows nothing of the page.
    const known = choice.rank === 'related' ? posts.filter(({ reasons }) => reasons) : [];
    const candidates = yield* withoutRepeats([...known, ...posts], page, choice);
    const first = pinned.flatMap((key) => candidates.filter(({ url }) => postKey(url) === key));
    const ordered = yield* order(candidates, page, choice);
    const others = ordered.filter(({ post }) => !first.includes(post));
    const chosen = [...first.map(withoutReasons), ...others].slice(0, choice.limit);
    if (tellOfShortage && choice.rank === 'related' && chosen.length < choice.limit) {
        const isForeign = foreignTo(page);
        let foreign = 0;
        for (const post of candidates) {
            foreign += Number(isForeign(post));
            yield;
        }
        tellOfShortage({ candidates: candidates.length, foreign });
    }
    return chosen;
}
/** Addresses take long to read, so that this pauses as well. */
function* withoutRepeats(posts, page, { exclude, categories, here = page.url }) {
    const own = [page.url, here].flatMap((address) => [wholeKey(postKey(address)), pageKey(address)]);
    const seen = new Set([...own, ...exclude.map(postKey)]);
    const candidates = [];
    for (const post of posts) {
        const key = postKey(post.url);
        if (!seen.has(key) &&
            !seen.has(wholeKey(key)) &&
            (categories.length === 0 || sharesTag(post, categories))) {
            candidates.push(post);
        }
        seen.add(key);
        yield;
    }
    return candidates;
}
function* order(posts, page, { rank, limit, fill }) {
    if (rank === 'none')
        return posts.map(withoutReasons);
    if (rank === 'newest')
        return newestFirst(posts).map(withoutReasons);
    const known = posts.filter(({ reasons }) => reasons);
    const related = known.length > 0
        ? known.map((post) => ({ post, reasons: post.reasons ?? [] }))
        : yield* relatedPosts(posts, page, limit);
    return fill === 'none' ? related : [...related, ...(yield* fillers(posts, page, related, limit))];
}
/** Posts for the places that related ones leave: those with a tag of the page, then others, the newest first. */
function* fillers(posts, page, related, limit) {
    // Pinned posts may be among the related, and then leave one more place.
    const free = related.length < limit ? limit : 0;
    const taken = new Set(related.map(({ post }) => post));
    const isForeign = foreignTo(page);
    const topics = page.tags.filter((tag) => tells(tag, posts));
    const tagged = [];
    const newest = [];
    for (const post of free ? newestFirst(posts) : []) {
        yield;
        if (tagged.length >= free)
            break;
        const reasons = topics.filter((tag) => sharesTag(post, [tag]));
        const group = reasons.length > 0 ? tagged : newest;
        if (taken.has(post) || group.length >= free || isForeign(post))
            continue;
        group.push({ post, reasons, filler: group === tagged ? 'tag' : 'newest' });
    }
    return [...tagged, ...newest];
}
function tells(tag, posts) {
    const holders = posts.filter((post) => sharesTag(post, [tag])).length;
    return !isDefaultCategory(tag) && !isAlmostAll(holders, posts.length);
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
 * The floor of relevance: posts in the language of the page that name a topic of it, and those that are about as close
 * to it as the first of these. Where none does, nothing is close.
 *
 * @param ranked the most related first
 */
function* aboveFloor(ranked, page, frequencies) {
    const topicsOf = topicsFor(page, frequencies);
    const known = [];
    const isForeign = foreignTo(page);
    for (const { post, score } of ranked) {
        if (!isForeign(post))
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
