import { indexPosts, type PostListing, type RankedPost, rankPosts } from './post-index.js';
import { topicsFor } from './topics.js';
import { type Frequencies, isAlmostAll } from './vectors.js';
import { isDefaultCategory } from '../posts/default-category.js';
import { foreignTo } from '../posts/language.js';
import type { Post } from '../posts/post.js';
import { pageKey, postKey, wholeKey } from '../posts/post-key.js';

/** What the author of a page asks for. */
export interface Choice {
  /** `related` posts are those above a floor of relevance; `newest` by date; `none` keeps the order of the sources. */
  readonly rank: 'related' | 'newest' | 'none';
  /** How many posts at most. */
  readonly limit: number;
  /** Address at which the page was opened, whatever its own is. */
  readonly here?: string;
  /** Addresses of posts to leave out. */
  readonly exclude: readonly string[];
  /** Posts must have one of these tags. Without any, all may come. */
  readonly categories: readonly string[];
  /** Addresses of posts that come first, in this order. */
  readonly pinned: readonly string[];
  /** What takes the places that related posts leave: posts with a tag of the page, then the `newest`; or nothing. */
  readonly fill: 'newest' | 'none';
}

/** A post to show, with what it shares with the page. */
export interface ChosenPost {
  readonly post: Post;
  /** Topics that both name, as readers would say them; the most telling first. */
  readonly reasons: readonly string[];
  /** What it is where it is not related, but takes a place that was left: one with a `tag` of the page, or a `newest`. */
  readonly filler?: 'tag' | 'newest';
}

/** Why there are fewer posts than were wanted, in numbers of posts. */
export interface Shortage {
  /** Those that the sources have, but for the page itself, repeats, and what the author leaves out. */
  readonly candidates: number;
  /** Those of them in another language than the page. */
  readonly foreign: number;
}

/**
 * Chooses the posts to show on a page: never the page itself, never one twice. The same input gives the same
 * posts in the same order everywhere. Yields often, so that the caller can let the page breathe.
 *
 * @param posts in the order of their sources
 * @param page what the reader is looking at
 * @param tellOfShortage called where `related` posts were wanted and there are fewer than `limit`
 */
export function* choosePosts(
  posts: readonly Post[],
  page: Post,
  choice: Choice,
  tellOfShortage?: (shortage: Shortage) => void,
): Generator<undefined, ChosenPost[]> {
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
function* withoutRepeats(
  posts: readonly Post[],
  page: Post,
  { exclude, categories, here = page.url }: Choice,
): Generator<undefined, readonly Post[]> {
  const own = [page.url, here].flatMap((address) => [wholeKey(postKey(address)), pageKey(address)]);
  const seen = new Set([...own, ...exclude.map(postKey)]);
  const candidates: Post[] = [];
  for (const post of posts) {
    const key = postKey(post.url);
    if (
      !seen.has(key) &&
      !seen.has(wholeKey(key)) &&
      (categories.length === 0 || sharesTag(post, categories))
    ) {
      candidates.push(post);
    }
    seen.add(key);
    yield;
  }
  return candidates;
}

function* order(
  posts: readonly Post[],
  page: Post,
  { rank, limit, fill }: Choice,
): Generator<undefined, readonly ChosenPost[]> {
  if (rank === 'none') return posts.map(withoutReasons);
  if (rank === 'newest') return newestFirst(posts).map(withoutReasons);
  const known = posts.filter(({ reasons }) => reasons);
  const related =
    known.length > 0
      ? known.map((post) => ({ post, reasons: post.reasons ?? [] }))
      : yield* relatedPosts(posts, page, limit);
  return fill === 'none' ? related : [...related, ...(yield* fillers(posts, page, related, limit))];
}

/** Posts for the places that related ones leave: those with a tag of the page, then others, the newest first. */
function* fillers(
  posts: readonly Post[],
  page: Post,
  related: readonly ChosenPost[],
  limit: number,
): Generator<undefined, readonly ChosenPost[]> {
  // Pinned posts may be among the related, and then leave one more place.
  const free = related.length < limit ? limit : 0;
  const taken = new Set(related.map(({ post }) => post));
  const isForeign = foreignTo(page);
  const topics = page.tags.filter((tag) => tells(tag, posts));
  const tagged: ChosenPost[] = [];
  const newest: ChosenPost[] = [];
  for (const post of free ? newestFirst(posts) : []) {
    yield;
    if (tagged.length >= free) break;
    const reasons = topics.filter((tag) => sharesTag(post, [tag]));
    const group = reasons.length > 0 ? tagged : newest;
    if (taken.has(post) || group.length >= free || isForeign(post)) continue;
    group.push({ post, reasons, filler: group === tagged ? 'tag' : 'newest' });
  }
  return [...tagged, ...newest];
}

function tells(tag: string, posts: readonly Post[]): boolean {
  const holders = posts.filter((post) => sharesTag(post, [tag])).length;
  return !isDefaultCategory(tag) && !isAlmostAll(holders, posts.length);
}

/** How far down the ranking posts are looked at, as a multiple of those wanted. */
export const DEPTH = 4;
/** Posts as alike as this need no topic in common that can be named. */
const ALIKE = 0.35;
/** How close is close, as a share of the best score. */
const CLOSE = 0.6;

function* relatedPosts(
  posts: readonly Post[],
  page: Post,
  limit: number,
): Generator<undefined, readonly ChosenPost[]> {
  const index = yield* indexPosts([...posts, page]);
  return yield* aboveFloor(rankPosts(index, page).slice(0, DEPTH * limit), page, index.frequencies);
}

/**
 * The floor of relevance: posts in the language of the page that name a topic of it, and those that are about as close
 * to it as the first of these. Where none does, nothing is close.
 *
 * @param ranked the most related first
 */
export function* aboveFloor(
  ranked: readonly RankedPost[],
  page: Post,
  frequencies: Frequencies,
): Generator<undefined, readonly ChosenPost[]> {
  const topicsOf = topicsFor(page, frequencies);
  const known = [];
  const isForeign = foreignTo(page);
  for (const { post, score } of ranked) {
    if (!isForeign(post)) known.push({ post, score, topics: topicsOf(post) });
    yield;
  }
  const best = known.find(({ topics }) => topics.areShared)?.score ?? Infinity;
  const floor = Math.min(ALIKE, best * CLOSE);
  return known
    .filter(({ score, topics }) => topics.areShared || score >= floor)
    .map(({ post, topics }) => ({ post, reasons: topics.named }));
}

/** Posts without a date come last. */
export function newestFirst<Listed extends PostListing>(posts: readonly Listed[]): Listed[] {
  return [...posts].sort((a, b) => timeOf(b) - timeOf(a));
}

function timeOf({ date }: PostListing): number {
  return Date.parse(date ?? '') || 0;
}

function sharesTag({ tags }: Post, wanted: readonly string[]): boolean {
  const names = wanted.map(sameCase);
  return tags.some((tag) => names.includes(sameCase(tag)));
}

function sameCase(tag: string): string {
  return tag.trim().toLowerCase();
}

function withoutReasons(post: Post): ChosenPost {
  return { post, reasons: [] };
}
