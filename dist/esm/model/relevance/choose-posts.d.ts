import { type PostListing, type RankedPost } from './post-index.js';
import { type Frequencies } from './vectors.js';
import type { Post } from '../posts/post.js';
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
export declare function choosePosts(posts: readonly Post[], page: Post, choice: Choice, tellOfShortage?: (shortage: Shortage) => void): Generator<undefined, ChosenPost[]>;
/** How far down the ranking posts are looked at, as a multiple of those wanted. */
export declare const DEPTH = 4;
/**
 * The floor of relevance: posts in the language of the page that name a topic of it, and those that are about as close
 * to it as the first of these. Where none does, nothing is close.
 *
 * @param ranked the most related first
 */
export declare function aboveFloor(ranked: readonly RankedPost[], page: Post, frequencies: Frequencies): Generator<undefined, readonly ChosenPost[]>;
/** Posts without a date come last. */
export declare function newestFirst<Listed extends PostListing>(posts: readonly Listed[]): Listed[];
