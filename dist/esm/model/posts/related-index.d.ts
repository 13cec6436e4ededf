/**
 * Related posts that were worked out beforehand: one index with a site's newest posts, and many small files, the
 * shards, of which each holds the related posts of a few pages. A page reads the index and one shard.
 * Both are lists of posts as a site's generator would write them, so texts are markup.
 */
import type { Post } from './post.js';
/** What the files say to be known by: the version of their form. */
export declare const INDEX_VERSION = 1;
/** The index. A reader that knows no shards still finds a list of posts in it. */
export interface RelatedIndex {
    readonly relatedPosts: typeof INDEX_VERSION;
    /** How many there are: a power of two. */
    readonly shards: number;
    /** Name of the site. */
    readonly title?: string;
    /** The newest posts, for a page that is none of the posts. */
    readonly posts: readonly PostCard[];
}
export interface RelatedShard {
    readonly relatedPosts: typeof INDEX_VERSION;
    /** By the key of a page (`postKey`): its related posts, the best first. */
    readonly pages: Readonly<Record<string, readonly RelatedCard[]>>;
}
/** What a post needs to be shown. */
export type PostCard = Omit<Post, 'tags' | 'text' | 'source' | 'reasons'> & Partial<Pick<Post, 'tags'>>;
export type RelatedCard = PostCard & Required<Pick<Post, 'reasons'>>;
/**
 * Name of the file that holds the related posts of a page, from the index.
 * @param key of the page (`postKey`)
 * @param shards how many there are: a power of two
 */
export declare function shardOf(key: string, shards: number): string;
export declare function shardNumber(key: string, shards: number): number;
/** @param shard its number, from 0 */
export declare function shardName(shard: number, shards: number): string;
