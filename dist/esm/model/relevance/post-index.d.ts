import type { Post } from '../posts/post.js';
import { Frequencies, type Vector } from './vectors.js';
/** Posts that can be ranked. */
export interface PostIndex {
    readonly entries: readonly Entry[];
    readonly frequencies: Frequencies;
}
interface Entry {
    readonly post: Post;
    /** Of its address: worked out in steps, as addresses take long to read. */
    readonly key: string;
    readonly vector: Vector;
}
/** As much of a post as its place in a ranking depends on, but for its words. */
export interface PostListing extends Pick<Post, 'url' | 'date'> {
    /** Its text, or that it has one. */
    readonly text?: string | true;
    /** Its date in milliseconds, for who asks often: reading a date takes long. */
    readonly time?: number;
}
export interface RankedPost<Ranked extends PostListing = Post> {
    readonly post: Ranked;
    /** How related it is; only good for comparing. */
    readonly score: number;
}
/**
 * Indexes posts, the page among them: a word that the page shares with a single post says most.
 * Yields after each step, so that the caller can let the page breathe.
 */
export declare function indexPosts(posts: readonly Post[]): Generator<undefined, PostIndex>;
/**
 * Ranks posts by what they share with a page, the most related first; neither the page itself nor what has
 * nothing to do with it.
 */
export declare function rankPosts({ entries, frequencies }: PostIndex, page: Post): RankedPost[];
/**
 * The score of a post that is so similar to a page, 0 to 1. Of two posts that are alike, the one of about the same
 * date is preferred. Rounded, so that engines that differ in the last digit of a logarithm agree.
 */
export declare function scoreOf(similarity: number, page: PostListing, post: PostListing): number;
/** Equal scores: the newer first, then by address. */
export declare function byScore(a: RankedPost<PostListing>, b: RankedPost<PostListing>): number;
export {};
